namespace PolicyBot.Questions.Spanish;

/// <summary>A noun with what belongs to it, in English order.</summary>
/// <param name="Pieces">Its words.</param>
/// <param name="IsPlural">Whether it is plural.</param>
/// <param name="IsAgent">Whether it is a name, or a person or body that acts.</param>
/// <param name="IsNamed">Whether a name starts it.</param>
/// <param name="End">The number of the first word behind it.</param>
internal sealed record NounPhrase(List<Piece> Pieces, bool IsPlural, bool IsAgent, bool IsNamed, int End)
{
    /// <summary>Which of the pieces is the noun that the rest belongs to.</summary>
    public int HeadAt { get; init; }

    /// <summary>That noun in the singular; null where it is a name or no noun.</summary>
    public string? Singular { get; init; }
}
