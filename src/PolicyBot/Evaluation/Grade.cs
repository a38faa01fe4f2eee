using PolicyBot.Answering;

namespace PolicyBot.Evaluation;

/// <summary>How one reply did.</summary>
public sealed record Grade
{
    /// <summary>What was asked, and what would have been right.</summary>
    public required GoldQuestion Question { get; init; }

    /// <summary>What was answered; null where answering failed.</summary>
    public Answer? Answer { get; init; }

    /// <summary>The lead of the reply as plain text; empty where answering failed.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Whether the reply is right.</summary>
    public bool Right { get; init; }

    /// <summary>Whether it cites the evidence; false where the question is not answerable.</summary>
    public bool EvidenceCited { get; init; }

    /// <summary>How many of the answer's citations are cut from the served document, unit for unit.</summary>
    public int Verbatim { get; init; }

    /// <summary>The strings that the lead must not hold and does.</summary>
    public IReadOnlyList<string> Barred { get; init; } = [];

    /// <summary>What went wrong while answering; null where nothing did.</summary>
    public string? Error { get; init; }

    /// <summary>How long answering took, as the caller's clock has it.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether the reply claims to answer.</summary>
    public bool Answered => Answer?.Status == AnswerStatus.Answered;

    /// <summary>Whether the reply claims to answer and is not right.</summary>
    public bool WrongSaid => Answered && !Right;
}
