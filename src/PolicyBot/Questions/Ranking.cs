namespace PolicyBot.Questions;

/// <summary>Which of several operands a comparison asks for.</summary>
public enum Ranking
{
    /// <summary>The one with the largest figure.</summary>
    Largest,

    /// <summary>The one with the smallest figure.</summary>
    Smallest,

    /// <summary>The one with the earliest date.</summary>
    Earliest,

    /// <summary>The one with the latest date.</summary>
    Latest,
}
