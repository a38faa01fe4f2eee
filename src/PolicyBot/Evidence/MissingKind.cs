namespace PolicyBot.Evidence;

/// <summary>What a missing term is.</summary>
public enum MissingKind
{
    /// <summary>A plain word or phrase.</summary>
    Word,

    /// <summary>A number, amount or share.</summary>
    Figure,

    /// <summary>A date or year.</summary>
    Date,

    /// <summary>A name: person, party, place.</summary>
    Name,
}
