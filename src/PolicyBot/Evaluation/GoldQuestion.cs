namespace PolicyBot.Evaluation;

/// <summary>A question whose right answer is known.</summary>
public sealed record GoldQuestion
{
    /// <summary>Names the question; unique in its set.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of question it is ("figure", "yesno"); scores are counted by it.</summary>
    public required string Kind { get; init; }

    /// <summary>What the user types.</summary>
    public required string Question { get; init; }

    /// <summary>The user's earlier turns, oldest first; empty for a first question.</summary>
    public IReadOnlyList<string> History { get; init; } = [];

    /// <summary>Whether the documents, or plain arithmetic on what they state, hold the answer.</summary>
    public required bool Answerable { get; init; }

    /// <summary>Lists of strings, at least one of each of which a right reply holds; empty where nothing is answerable.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Accept { get; init; } = [];

    /// <summary>Strings that the lead of a right reply does not hold.</summary>
    public IReadOnlyList<string> MustNot { get; init; } = [];

    /// <summary>The words of the document that support the answer; empty where nothing is answerable.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>How the answer is computed; null where the documents state it, or nobody has noted it.</summary>
    public GoldCalculation? Calculation { get; init; }
}
