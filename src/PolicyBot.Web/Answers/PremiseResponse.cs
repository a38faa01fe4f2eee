using PolicyBot.Answering;
using PolicyBot.Evidence;

namespace PolicyBot.Web.Answers;

/// <summary>A claim of the question that the documents decide.</summary>
/// <param name="Claimed">The words of the question.</param>
/// <param name="Stated">What the document states in their place, as published; empty where it states no such thing.</param>
/// <param name="Verdict">Whether the claim stands.</param>
/// <param name="Citation">The number of the citation that decides it.</param>
public sealed record PremiseResponse(string Claimed, string Stated, PremiseVerdict Verdict, int Citation)
{
    /// <summary>Renders a premise that a citation decides.</summary>
    public static PremiseResponse Of(Premise premise, Citation citation) =>
        new(premise.Claimed, citation.Document.Cut(premise.Stated), premise.Verdict, premise.Citation);
}
