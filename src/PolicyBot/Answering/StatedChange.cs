using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Reads the two ends of a change that one sentence states: "from 15.1 percent in FY2012 to 16.4 percent in FY2014".</summary>
internal static class StatedChange
{
    /// <summary>The figure before and the figure after; null where the sentence states no such pair, or states the change itself ("by 40 percent").</summary>
    public static (Figure Before, Figure After)? In(ScoredSentence evidence, Question question)
    {
        IReadOnlyList<Figure> figures = evidence.Sentence.Figures;
        if (figures.Any(figure => Precedes(evidence, figure, "by")))
        {
            return null;
        }

        if (figures.FirstOrDefault(figure => figure.Upper is not null && Ends(evidence, figure) is not null) is { } run)
        {
            return Ends(evidence, run);
        }

        Figure? before = figures.FirstOrDefault(figure => figure.Kind != FigureKind.Date && Precedes(evidence, figure, "from"));
        if (before is null)
        {
            return null;
        }

        List<Figure> ends = [.. figures.Where(figure => figure.Core.Start > before.Core.End && FigureArithmetic.GoTogether(before, figure) && Precedes(evidence, figure, "to"))];
        return ends.Count == 0 ? null : (before, ends.Find(figure => IsOfDate(figures, figure, question)) ?? ends[^1]);
    }

    // "from Rs. 85 to Rs. 110", "from 2026 to 2055" is read as one range; of a change it states both ends.
    private static (Figure Before, Figure After)? Ends(ScoredSentence evidence, Figure run)
    {
        Document document = evidence.Passage.Passage.Document;
        string words = document.Cut(run.Span);
        int to = words.IndexOf(" to ", StringComparison.Ordinal);
        if (to < 0 || run.Upper is not { } upper || (!words.StartsWith("from ", StringComparison.Ordinal) && !Precedes(evidence, run, "from")))
        {
            return null;
        }

        int start = run.Span.Start + (words.StartsWith("from ", StringComparison.Ordinal) ? "from ".Length : 0);
        var first = new TextSpan(start, run.Span.Start + to);
        var second = new TextSpan(run.Span.Start + to + " to ".Length, run.Span.End);
        return (run with { Span = first, Core = first, Upper = null, Qualifier = null, Bound = Bound.Exact, Period = Year(run, run.Value) },
            run with { Span = second, Core = second, Value = upper, Upper = null, Qualifier = null, Bound = Bound.Exact, Period = Year(run, upper) });
    }

    private static DatePeriod? Year(Figure run, decimal year) =>
        run.Kind == FigureKind.Date && year is >= 1 and <= 9999 ? new DatePeriod(new((int)year, 1, 1), new((int)year, 12, 31)) : null;

    // A chain of figures ("to 16.4 percent in FY2014 and then to 17.3 percent") ends where the question's last date stands.
    private static bool IsOfDate(IReadOnlyList<Figure> figures, Figure end, Question question)
    {
        Figure? last = question.Concepts.LastOrDefault(concept => concept.Kind == ConceptKind.Date)?.Figure;
        Figure? next = figures.FirstOrDefault(figure => figure.Core.Start >= end.Core.End);
        return last is not null && next is { Kind: FigureKind.Date } && FigureComparison.IsSameValue(next, last);
    }

    private static bool Precedes(ScoredSentence evidence, Figure figure, string word)
    {
        Term last = evidence.Sentence.Terms.LastOrDefault(term => term.Span.End <= figure.Span.Start);
        return last.Word == word;
    }
}
