namespace PolicyBot.Evaluation;

/// <summary>How sure a reply was, and whether it was right.</summary>
/// <param name="Confidence">From 0 to 1, both included.</param>
/// <param name="Right">Whether the reply was right.</param>
public readonly record struct JudgedConfidence(double Confidence, bool Right)
{
    /// <summary>The replies among <paramref name="grades"/>, in their order; a failed one has no confidence and is left out.</summary>
    public static IReadOnlyList<JudgedConfidence> Of(IEnumerable<Grade> grades) =>
        [.. from grade in grades let answer = grade.Answer where answer is not null select new JudgedConfidence(answer.Confidence, grade.Right)];
}
