namespace PolicyBot.Questions.Spanish;

/// <summary>A noun with what belongs to it, in English order.</summary>
/// <param name="Pieces">Its words.</param>
/// <param name="IsPlural">Whether it is plural.</param>
/// <param name="IsAgent">Whether it is a name, or a person or body that acts.</param>
/// <param name="IsNamed">Whether a name starts it.</param>
/// <param name="End">The number of the first word behind it.</param>
internal sealed record NounPhrase(List<Piece> Pieces, bool IsPlural, bool IsAgent, bool IsNamed, int End)
{
    /// <summary>Where what is compounded with its noun goes among the pieces.</summary>
    public int HeadAt { get; init; }

    /// <summary>Whether it has no article, or "a": what a verb is done to rather than who does it.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>That noun in the singular; null where it is a name or no noun.</summary>
    public string? Singular { get; init; }
}
