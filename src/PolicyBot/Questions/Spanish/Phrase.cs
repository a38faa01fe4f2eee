using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>English words and the Spanish ones that they say.</summary>
/// <param name="English">The words.</param>
/// <param name="Source">Where the Spanish ones stand.</param>
internal sealed record Piece(string English, TextSpan Source);

/// <summary>A noun with what belongs to it, in English order.</summary>
/// <param name="Pieces">Its words.</param>
/// <param name="IsPlural">Whether it is plural.</param>
/// <param name="IsAgent">Whether it is a name, or a person or body that acts.</param>
/// <param name="IsNamed">Whether a name starts it.</param>
/// <param name="End">The number of the first word behind it.</param>
internal sealed record NounPhrase(List<Piece> Pieces, bool IsPlural, bool IsAgent, bool IsNamed, int End);
