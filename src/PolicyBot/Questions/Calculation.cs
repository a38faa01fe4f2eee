using PolicyBot.Figures;

namespace PolicyBot.Questions;

/// <summary>What a question wants computed or compared.</summary>
/// <param name="Operation">The operation; <see cref="Operation.Difference"/> where figures are compared.</param>
/// <param name="Ranking">Which of the operands is asked for; null where the result is.</param>
/// <param name="Operands">What the operands are of, in the order of the question; none where the question asks how one thing changed without saying between when.</param>
public sealed record Calculation(Operation Operation, Ranking? Ranking, IReadOnlyList<OperandPhrase> Operands)
{
    /// <summary>Whether one thing's change is asked for, whose two figures one sentence may state ("rose from 3 to 5").</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether the most or least of all that stand side by side is asked for, or with <see cref="Operation.Sum"/> all of them; the one operand's name is the superlative and what is measured, or the group, its question asks for their figures.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>Whether the second operand is a part of the first: the difference is what is left, and must not be taken the other way round.</summary>
    public bool IsPartOfWhole { get; init; }

    /// <summary>How many of all are asked for ("the three largest", "both grants"); 1 but for <see cref="IsOfAll"/>.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether the time from one date to another is asked for.</summary>
    public bool IsElapsed => Operation is Operation.Years or Operation.Months or Operation.Days;

    /// <summary>Whether the question says in which unit time is to be counted; else <see cref="Operation"/> stands for any of them.</summary>
    public bool HasOwnUnit { get; init; } = true;

    /// <summary>Whether nothing but a computation can be meant; else the text may state the answer itself ("the total for A and B").</summary>
    public bool IsCertain { get; init; } = true;
}
