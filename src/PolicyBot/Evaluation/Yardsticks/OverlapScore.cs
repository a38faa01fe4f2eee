namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>How like the right answers a number of given ones are.</summary>
/// <param name="Questions">How many questions were asked.</param>
/// <param name="ExactMatch">The mean of <see cref="AnswerOverlap.ExactMatch"/>, in percent; 0 for no question.</param>
/// <param name="F1">The mean of <see cref="AnswerOverlap.F1(string, IReadOnlyList{string})"/>, in percent; 0 for no question.</param>
public sealed record OverlapScore(int Questions, double ExactMatch, double F1)
{
    /// <summary>The score of given answers.</summary>
    /// <param name="answers">Each with the right ones of its question; none where there is no answer.</param>
    public static OverlapScore Of(IReadOnlyCollection<(string Given, IReadOnlyList<string> Right)> answers) => answers.Count == 0
        ? new(0, 0, 0)
        : new(
            answers.Count,
            100 * answers.Average(answer => AnswerOverlap.ExactMatch(answer.Given, answer.Right)),
            100 * answers.Average(answer => AnswerOverlap.F1(answer.Given, answer.Right)));
}
