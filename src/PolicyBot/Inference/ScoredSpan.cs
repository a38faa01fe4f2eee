using PolicyBot.Documents;

namespace PolicyBot.Inference;

/// <summary>A run of a passage that may answer a question.</summary>
/// <param name="Span">The run, in the passage's text as given to the reader; its ends are ends of tokens and can lie within a word.</param>
/// <param name="Score">The logits of its start and end less those of "no answer here"; above 0 the reader prefers the span.</param>
public readonly record struct ScoredSpan(TextSpan Span, float Score);
