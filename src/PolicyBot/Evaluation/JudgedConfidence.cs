namespace PolicyBot.Evaluation;

/// <summary>How sure an answer was, and whether it was right.</summary>
/// <param name="Confidence">From 0 to 1, both included.</param>
/// <param name="Right">Whether the answer was right.</param>
public readonly record struct JudgedConfidence(double Confidence, bool Right)
{
    /// <summary>The answers among <paramref name="grades"/>, in their order; a decline gave no answer that could be right, and is left out.</summary>
    public static IReadOnlyList<JudgedConfidence> Of(IEnumerable<Grade> grades) =>
        [.. from grade in grades let answer = grade.Answer where answer?.Status == Answering.AnswerStatus.Answered select new JudgedConfidence(answer.Confidence, grade.Right)];
}
