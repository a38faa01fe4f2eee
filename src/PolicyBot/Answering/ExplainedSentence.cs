using PolicyBot.Documents;

namespace PolicyBot.Answering;

/// <summary>A sentence weighed as evidence.</summary>
/// <param name="DocumentId">Its document.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Score">What sentences are ranked by.</param>
/// <param name="Features">What is known of it, by name.</param>
/// <param name="IsQuoted">Whether the answer quotes it, as a fact or as what is nearest.</param>
/// <param name="Against">By how much each feature puts it below the sentence decided on, in the ranking's nats, the weightiest first; empty for that sentence.</param>
public sealed record ExplainedSentence(
    string DocumentId,
    TextSpan Span,
    double Score,
    IReadOnlyDictionary<string, double> Features,
    bool IsQuoted,
    IReadOnlyList<KeyValuePair<string, double>> Against);
