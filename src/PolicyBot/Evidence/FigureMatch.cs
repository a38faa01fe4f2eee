using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Evidence;

/// <summary>Which figures of a sentence are of the kind that a question asks for.</summary>
internal static class FigureMatch
{
    /// <summary>A date without a period has a day and month as its value (at most 1231) or a year.</summary>
    private const int YearsFrom = 1300;

    private static readonly HashSet<string> Joints = new(["in", "for", "by", "during", "as of", "("], StringComparer.Ordinal);

    /// <summary>Whether the question asks for a figure at all.</summary>
    public static bool IsAsked(ExpectedAnswer expected) => expected is
        ExpectedAnswer.Amount or ExpectedAnswer.Share or ExpectedAnswer.Count or ExpectedAnswer.Change or ExpectedAnswer.Date or ExpectedAnswer.Duration;

    /// <summary>The figures of the kind asked for, those nearest to the question's words first.</summary>
    public static IReadOnlyList<Figure> Of(Question question, IndexedSentence sentence)
    {
        if (!IsAsked(question.Expected))
        {
            return [];
        }

        List<Figure> kind = [.. sentence.Figures.Where(figure => Fits(question.Expected, figure) && IsExactEnough(question.CalendarUnit, figure) && !IsGiven(question, figure))];
        if (question.Expected == ExpectedAnswer.Count && question.Counted.Count > 0)
        {
            kind = Counting(question, kind);
        }

        if (kind.Count < 2)
        {
            return kind;
        }

        return [.. kind.OrderBy(figure => Distance(question, sentence, figure)).ThenBy(figure => figure.Core.Start)];
    }

    /// <summary>Whether every figure of the kind has a date of its own right behind it ("$2 billion in 2020"), and never the one that the question narrows down to.</summary>
    public static bool IsOfOtherDate(Question question, ScoredSentence evidence)
    {
        Figure[] asked = [.. question.Concepts
            .Where((concept, i) => evidence.Places[i] == ConceptPlace.Sentence && PremiseCheck.NarrowsDown(question, concept))
            .Select(concept => concept.Figure!)];
        return asked.Length > 0 && evidence.Matching.Count > 0 && question.Expected != ExpectedAnswer.Date
            && evidence.Matching.All(figure => DateBehind(figure, evidence) is { } own && !asked.Any(claim => ClaimedFigure.IsBorneOut(claim, own)));
    }

    private static Figure? DateBehind(Figure figure, ScoredSentence evidence)
    {
        string text = evidence.Passage.Passage.Document.Text;
        return evidence.Sentence.Figures.FirstOrDefault(date =>
            date.Kind == FigureKind.Date
            && date.Span.Start >= figure.Span.End
            && Joints.Contains(text[figure.Span.End..date.Span.Start].Trim()));
    }

    // "On which day of June 2022 ...?": June 2022 is given, and answers nothing.
    private static bool IsGiven(Question question, Figure figure) =>
        figure.Kind == FigureKind.Date && question.Concepts.Any(concept => concept is { Share: >= 1, Figure: { } given } && FigureComparison.IsSameValue(figure, given));

    // "On which day ...?": "June 2022" is no day. Days of no stated year ("October 20": 1020) and fiscal years have no period.
    private static bool IsExactEnough(CalendarUnit? unit, Figure figure) => (unit, figure.Period) switch
    {
        (null, _) => true,
        (CalendarUnit.Day, { } period) => period.First == period.Last,
        (CalendarUnit.Day, null) => figure.Value < YearsFrom && figure.Value % 100 != 0,
        (CalendarUnit.Month, { } period) => (period.First.Year, period.First.Month) == (period.Last.Year, period.Last.Month),
        (CalendarUnit.Month, null) => figure.Value < YearsFrom,
        (CalendarUnit.Year, { } period) => period.First.Year == period.Last.Year,
        _ => true,
    };

    private static bool Fits(ExpectedAnswer expected, Figure figure) => expected switch
    {
        ExpectedAnswer.Amount => figure.Kind == FigureKind.Money,
        ExpectedAnswer.Share => figure.Kind is FigureKind.Percentage or FigureKind.PercentagePoints || (figure.Kind == FigureKind.Multiple && figure.Value < 1),
        ExpectedAnswer.Count => figure.Kind == FigureKind.Count,
        ExpectedAnswer.Change => figure.Kind is FigureKind.Multiple or FigureKind.Percentage or FigureKind.PercentagePoints or FigureKind.Money,
        ExpectedAnswer.Date => figure.Kind == FigureKind.Date,
        ExpectedAnswer.Duration => figure.Kind == FigureKind.Duration,
        _ => false,
    };

    // "How many countries": a figure that counts countries, or nations, or what is named right behind them.
    private static List<Figure> Counting(Question question, List<Figure> figures)
    {
        Concept head = question.Counted[^1];
        var counting = new List<Figure>();
        foreach (Figure figure in figures)
        {
            IReadOnlyList<Term> unit = TextAnalyzer.Terms(figure.Unit);
            if (question.Counted.Append(head).Any(concept => concept.Wordings.Any(wording => wording.All(stem => unit.Any(term => term.Stem == stem)))))
            {
                counting.Add(figure);
            }
        }

        return counting;
    }

    // The sum of distances to the question's concepts, nearer ones of more weight: units of text.
    private static double Distance(Question question, IndexedSentence sentence, Figure figure)
    {
        double sum = 0;
        foreach (Concept concept in question.Concepts)
        {
            if (concept.Wordings.Select(sentence.Find).FirstOrDefault(found => found is not null) is not { } span)
            {
                continue;
            }

            int gap = span.Overlaps(figure.Span) ? 0 : span.Start >= figure.Span.End ? span.Start - figure.Span.End : figure.Span.Start - span.End;
            sum += concept.Weight * Math.Log(1 + gap);
        }

        return sum;
    }
}
