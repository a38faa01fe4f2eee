using System.Collections.Frozen;
using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Reads the two ends of a change that one sentence states: "from 15.1 percent in FY2012 to 16.4 percent in FY2014".</summary>
internal static class StatedChange
{
    private static readonly FrozenSet<string> ChangeWords = CalculationWords.Set("more less fewer up down by from gain gains gained loss lost saving savings save saves cut cuts reduce reduced reduces reduction reducing growth additional extra lower lowers lowered raise raises raised improvement improved double doubled doubles tripled quadrupled difference grows rises falls increases decreases drops rising growing falling increasing declining");

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

        // "3.8 million compared to 4.9 million in 2010", "74.1%, up from 71%": what is named second was before.
        if (figures.FirstOrDefault(figure => figure.Kind != FigureKind.Date && (Precedes(evidence, figure, "compared", 2) || Precedes(evidence, figure, "compared", 3) || Precedes(evidence, figure, "from")) && Later(figures, figure) is not null) is { } then
            && !figures.Any(figure => figure.Core.Start > then.Core.End && FigureArithmetic.GoTogether(then, figure) && Precedes(evidence, figure, "to")))
        {
            return (then, Later(figures, then)!);
        }

        Figure? before = figures.FirstOrDefault(figure => figure.Kind != FigureKind.Date && Precedes(evidence, figure, "from"));
        if (before is null)
        {
            return null;
        }

        List<Figure> ends = [.. figures.Where(figure => figure.Core.Start > before.Core.End && FigureArithmetic.GoTogether(before, figure) && Precedes(evidence, figure, "to"))];
        return ends.Count == 0 ? null : (before, ends.Find(figure => IsOfDate(figures, figure, question)) ?? ends[^1]);
    }

    /// <summary>Whether a sentence speaks of a change at all.</summary>
    public static bool Says(ScoredSentence evidence) => evidence.Sentence.Terms.Any(term => CalculationWords.Changes.Contains(term.Word) || ChangeWords.Contains(term.Word));

    /// <summary>Whether all dates of the question are ends of runs that the sentence names: "2015" of "between 2015 and 2024".</summary>
    public static bool IsBetween(ScoredSentence evidence, Question question)
    {
        decimal[] asked = [.. question.Concepts.Where(concept => concept.Kind == ConceptKind.Date).Select(concept => concept.Figure!.Value)];
        return asked.Length > 0 && asked.All(year => evidence.Sentence.Figures.Any(figure => figure.Kind == FigureKind.Date && (figure.Value == year || figure.Upper == year)));
    }

    private static Figure? Later(IReadOnlyList<Figure> figures, Figure before) =>
        figures.LastOrDefault(figure => figure.Core.End <= before.Core.Start && FigureArithmetic.GoTogether(before, figure) && figure.Upper is null);

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

    private static bool Precedes(ScoredSentence evidence, Figure figure, string word, int words = 1) =>
        evidence.Sentence.Terms.Where(term => term.Span.End <= figure.Span.Start).TakeLast(words).FirstOrDefault().Word == word;
}
