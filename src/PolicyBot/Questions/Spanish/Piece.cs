using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>English words and the Spanish ones that they say.</summary>
/// <param name="English">The words.</param>
/// <param name="Source">Where the Spanish ones stand.</param>
internal sealed record Piece(string English, TextSpan Source);
