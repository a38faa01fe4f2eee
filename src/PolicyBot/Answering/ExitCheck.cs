using PolicyBot.Documents;
using PolicyBot.Figures;

namespace PolicyBot.Answering;

/// <summary>The last look before an answer leaves: the citation check and the figure gate.</summary>
public static class ExitCheck
{
    /// <summary>The answer as it may leave; an answer that fails becomes one without evidence.</summary>
    /// <remarks>
    /// Citation check: every quote is cut again from the document that is served under its id and must be equal, its sha256 too.
    /// Figure gate: the lead holds no figure of its sentence without that figure's qualifier, number and unit; a computed figure is what
    /// its operands give when they are computed with once more, and each operand stands in its citation, and so does its label, which parts no figure either.
    /// </remarks>
    public static Answer Pass(Answer answer, Knowledge knowledge) =>
        answer.Citations.All(citation => Proves(citation, knowledge)) && LeadIsWhole(answer) && IsRecomputed(answer) && IsListedWhole(answer)
            ? answer
            : new Answer { Status = AnswerStatus.NoEvidence, IndexVersion = answer.IndexVersion };

    private static bool Proves(Citation citation, Knowledge knowledge) =>
        knowledge.Find(citation.Document.Id) is { } served
        && served.Sha256 == citation.Document.Sha256
        && citation.Span.End <= served.Text.Length
        && served.Cut(citation.Span) == citation.Quote;

    private static bool LeadIsWhole(Answer answer) => answer.Lead is not { } first || answer.Differing.Prepend(first).All(lead => IsWhole(lead, answer));

    private static bool IsWhole(Lead lead, Answer answer)
    {
        Citation citation = answer.Citations[lead.Citation - 1];
        return citation.Span.Contains(lead.Span)
            && PartsNone(answer.Figures.Where(cited => cited.Citation == lead.Citation).Select(cited => cited.Figure), lead.Span);
    }

    /// <summary>Whether a run holds each of the figures with its qualifier, number and unit, or nothing of them.</summary>
    internal static bool PartsNone(IEnumerable<Figure> figures, TextSpan run) =>
        figures.All(figure => !run.Overlaps(Guarded(figure)) || run.Contains(Guarded(figure)));

    private static bool IsRecomputed(Answer answer) => answer.Computation is not { } computation
        || (computation.Operands.All(operand => answer.Citations[operand.Citation - 1].Span.Contains(operand.Figure.Core) && answer.Figures.Contains(operand))
            && computation.Operands.Zip(computation.Labels).All(labelled => labelled.Second is not { } label || IsWhole(new Lead(labelled.First.Citation, label), answer))
            && computation.Result == Computation.Compute(computation.Operation, [.. computation.Operands.Select(operand => operand.Figure)]));

    private static bool IsListedWhole(Answer answer) => answer.Listing is not { } listing
        || listing.Shown.All(cited => answer.Citations[cited.Citation - 1].Span.Contains(Guarded(cited.Figure)));

    private static TextSpan Guarded(Figure figure) => new(figure.Span.Start, figure.Core.End);
}
