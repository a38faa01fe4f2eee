using PolicyBot.Documents;
using PolicyBot.Questions;

namespace PolicyBot.Evidence;

/// <summary>A claim of the question beside what the evidence states in its place.</summary>
/// <param name="Claimed">The figure, date or name that the question claims.</param>
/// <param name="Stated">The run of the document that stands in its place.</param>
public sealed record Contradiction(Concept Claimed, TextSpan Stated);
