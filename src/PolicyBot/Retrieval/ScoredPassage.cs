using PolicyBot.Indexing;

namespace PolicyBot.Retrieval;

/// <summary>A passage that speaks to a question.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">Its BM25 score over text, headings, title and figures; comparable within one question only.</param>
public sealed record ScoredPassage(IndexedPassage Passage, double Score);
