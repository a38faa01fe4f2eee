using PolicyBot.Indexing;

namespace PolicyBot.Retrieval;

/// <summary>A passage that speaks to a question.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Lexical">Its BM25 score over text, headings, title and figures as a share of the best passage's; from 0 to 1.</param>
/// <param name="Cosine">The cosine of its meaning with the question's, from -1 to 1; 0 without models.</param>
/// <param name="SentenceCosines">The cosine of each sentence's meaning with the question's, in order; empty without models.</param>
/// <param name="Score">What passages are ranked by; comparable within one question only.</param>
public sealed record ScoredPassage(IndexedPassage Passage, double Lexical, double Cosine, IReadOnlyList<double> SentenceCosines, double Score);
