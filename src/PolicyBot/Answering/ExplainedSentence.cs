using PolicyBot.Documents;

namespace PolicyBot.Answering;

/// <summary>A sentence weighed as evidence.</summary>
/// <param name="DocumentId">Its document.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Score">What sentences are ranked by.</param>
/// <param name="Features">What is known of it, by name.</param>
public sealed record ExplainedSentence(string DocumentId, TextSpan Span, double Score, IReadOnlyDictionary<string, double> Features);
