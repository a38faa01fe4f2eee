using PolicyBot.Documents;
using PolicyBot.Evidence;

namespace PolicyBot.Answering;

/// <summary>A claim of the question that the documents decide.</summary>
/// <param name="Claimed">The words of the question.</param>
/// <param name="Stated">What the document states in its place, in the cited document; empty where it states no such thing.</param>
/// <param name="Verdict">Whether the claim stands.</param>
/// <param name="Citation">The number of the citation that decides it.</param>
public sealed record Premise(string Claimed, TextSpan Stated, PremiseVerdict Verdict, int Citation);
