namespace PolicyBot.Questions;

/// <summary>One operand that a question names.</summary>
/// <param name="Name">The words of the question that tell it from the other operands.</param>
/// <param name="Question">A question for its figure alone, complete with all else that the question says.</param>
public sealed record OperandPhrase(string Name, string Question)
{
    /// <summary>The question without what follows the last operand, where that may belong to the last one only; else null.</summary>
    public string? Shorter { get; init; }
}
