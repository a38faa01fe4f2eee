using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Figures;

namespace PolicyBot.Replies;

/// <summary>Says a computation: the computed figure marked as such, beside each operand as published with its citation.</summary>
public static class ComputationReply
{
    internal static List<Segment> Lead(Computation computation, IReadOnlyList<Citation> citations)
    {
        if (computation.Ranking is { } ranking)
        {
            return Ranked(computation, ranking, citations);
        }

        if (computation.Result is null)
        {
            List<Segment> both = [Reply.Phrase(Phrases.States)];
            Operands(both, computation, citations, Phrases.And);
            both.Add(Reply.Phrase(Phrases.NoBound));
            return both;
        }

        List<Segment> lead = [Computed(computation, citations), Reply.Phrase(Phrases.ComputedFrom)];
        Operands(lead, computation, citations, Phrases.Joining(computation.Operation));
        if (computation.Operation == Operation.PlusOne)
        {
            lead.Add(Reply.Phrase(Phrases.AndOneMore));
        }

        lead.Add(Reply.Phrase(Phrases.EndOfComputation));
        return lead;
    }

    /// <summary>The computed figure's words.</summary>
    public static string Text(Computation computation, IReadOnlyList<Citation> citations) =>
        FigureNotation.Write(computation.Result!, [.. computation.Operands.Select(operand => DisplayText.Of(citations[operand.Citation - 1].Document.Cut(operand.Figure.Core)))]);

    private static List<Segment> Ranked(Computation computation, Questions.Ranking ranking, IReadOnlyList<Citation> citations)
    {
        var lead = new List<Segment>();
        if (computation.Chosen is not { } chosen)
        {
            bool equal = computation.Operands.Count == 2 && FigureOrder.Compare(computation.Operands[0].Figure, computation.Operands[1].Figure) == 0;
            lead.Add(Reply.Phrase(equal ? Phrases.Equal : Phrases.States));
            Operands(lead, computation, citations, Phrases.And);
            if (!equal)
            {
                lead.Add(Reply.Phrase(Phrases.NoOrder));
            }

            return lead;
        }

        lead.Add(Reply.Phrase(computation.IsOfAll ? Phrases.OfAll(ranking) : Phrases.Of(ranking)));
        int last = computation.Operands.Count - 1;
        Operand(lead, computation, chosen, citations);
        for (int i = 1; i < last; i++)
        {
            lead.Add(Reply.Phrase(computation.IsOfAll || i > 1 ? Phrases.And : Phrases.Against));
            Operand(lead, computation, i, citations);
        }

        lead.Add(Reply.Phrase(computation.IsOfAll ? Phrases.Next : last > 1 ? Phrases.And : Phrases.Against));
        Operand(lead, computation, last - chosen, citations);
        if (computation.Result is not null)
        {
            lead.Add(Reply.Phrase(Phrases.DifferenceComputed));
            lead.Add(Computed(computation, citations));
        }

        return lead;
    }

    private static void Operands(List<Segment> lead, Computation computation, IReadOnlyList<Citation> citations, string joint)
    {
        for (int i = 0; i < computation.Operands.Count; i++)
        {
            if (i > 0)
            {
                lead.Add(Reply.Phrase(joint));
            }

            Operand(lead, computation, i, citations);
        }
    }

    private static void Operand(List<Segment> lead, Computation computation, int place, IReadOnlyList<Citation> citations)
    {
        CitedFigure operand = computation.Operands[place];
        Document document = citations[operand.Citation - 1].Document;
        if (computation.Labels[place] is { } label && !label.Overlaps(operand.Figure.Span))
        {
            lead.Add(new(SegmentKind.Verbatim, document.Cut(label), operand.Citation));
            lead.Add(Reply.Phrase(Phrases.Colon));
        }

        lead.Add(new(SegmentKind.Verbatim, document.Cut(operand.Figure.Span), operand.Citation));
        lead.Add(Reply.Phrase(Phrases.Space));
        lead.Add(Reply.Marker(operand.Citation));
    }

    private static Segment Computed(Computation computation, IReadOnlyList<Citation> citations) => new(SegmentKind.Computed, Text(computation, citations));
}
