namespace PolicyBot.Questions;

/// <summary>What kind of thing a question asks for.</summary>
public enum ExpectedAnswer
{
    /// <summary>Nothing in the wording tells.</summary>
    Any,

    /// <summary>A sum of money.</summary>
    Amount,

    /// <summary>A percentage or fraction.</summary>
    Share,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>How much something changed: a multiple, a percentage, a difference.</summary>
    Change,

    /// <summary>A day, month, year or period.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A person or party.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>Several things.</summary>
    List,

    /// <summary>Whether a claim holds.</summary>
    YesNo,

    /// <summary>What something is.</summary>
    Definition,

    /// <summary>Why.</summary>
    Reason,

    /// <summary>The gist of a document or section.</summary>
    Summary,
}
