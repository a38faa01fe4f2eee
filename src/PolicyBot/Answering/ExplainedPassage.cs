using PolicyBot.Documents;

namespace PolicyBot.Answering;

/// <summary>A passage that was found.</summary>
/// <param name="DocumentId">Its document.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Lexical">Its BM25 score as a share of the best one's.</param>
/// <param name="Cosine">The cosine of its meaning with the question's; 0 without models.</param>
/// <param name="Score">What passages are ranked by.</param>
/// <param name="IsRead">Whether it was read; the best ones are.</param>
public sealed record ExplainedPassage(string DocumentId, TextSpan Span, double Lexical, double Cosine, double Score, bool IsRead);
