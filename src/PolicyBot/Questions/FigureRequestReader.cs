using System.Collections.Frozen;
using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Questions;

/// <summary>Tells questions that are put to the index of figures.</summary>
public static class FigureRequestReader
{
    private static readonly FrozenSet<string> Frame = Set(
        "what whats what's which that the a an is are was were be does do did this these those it its refer refers to mean means about for stand stands represent represents of in on at by from and or"
        + " number numbers figure figures amount amounts sum sums value values explain tell me show list name give gives given all any every each there their stated state states mention mentions mentioned"
        + " text document release article page report statement sheet fact press announcement please find say says said happen happened happens occur occurred took take place going during events event between than"
        + " does can you i we with have has had");

    private static readonly FrozenSet<string> Askers = Set("all list every which what show name give find");
    private static readonly FrozenSet<string> Happenings = Set("happened happens happen occurred occur place events event");
    private static readonly FrozenSet<string> Above = Set("above over exceeding beyond after since bigger larger greater higher more");
    private static readonly FrozenSet<string> Below = Set("below under before until smaller lower less fewer");

    /// <summary>The request; null where the question is about one matter.</summary>
    /// <param name="text">The question.</param>
    public static FigureRequest? Read(string text)
    {
        IReadOnlyList<Term> terms = TextAnalyzer.Terms(text);
        IReadOnlyList<Figure> figures = FigureExtractor.Extract(text);
        return OfValue(text, terms, figures) ?? OfDate(text, terms, figures) ?? OfKind(text, terms, figures);
    }

    // "What is the 2.4 million?", "what does $98.5 million refer to in the budget request?"
    private static FigureRequest? OfValue(string text, IReadOnlyList<Term> terms, IReadOnlyList<Figure> figures)
    {
        if (figures.Count(figure => figure.Kind is not (FigureKind.Date or FigureKind.Ordinal)) != 1
            || terms.Count == 0 || terms[0].Word is not ("what" or "whats" or "what's" or "which" or "explain")
            || terms.Any(term => Happenings.Contains(term.Word) || KindOf(term.Word) is not null || Above.Contains(term.Word) || Below.Contains(term.Word)))
        {
            return null;
        }

        Figure value = figures.First(figure => figure.Kind is not (FigureKind.Date or FigureKind.Ordinal));
        List<Term> before = [.. terms.Where(term => term.Span.End <= value.Core.Start)];
        if (before.Any(term => !Frame.Contains(term.Word)))
        {
            return null;
        }

        // What follows a figure names a document ("in the budget request"), and is no more of the question.
        List<Term> after = [.. terms.Where(term => term.Span.Start >= value.Core.End)];
        int place = after.FindIndex(term => term.Word is "in" or "from" or "of");
        return after.Take(place < 0 ? after.Count : place).All(term => Frame.Contains(term.Word) || value.Span.Contains(term.Span))
            ? new(new FigureFilter { Same = value }, text[value.Core.Start..value.Core.End], IsList: false, Others(after))
            : null;
    }

    // "What happened in June 2022?"
    private static FigureRequest? OfDate(string text, IReadOnlyList<Term> terms, IReadOnlyList<Figure> figures)
    {
        if (figures is not [{ Kind: FigureKind.Date, Period: { } period } date] || !terms.Any(term => Happenings.Contains(term.Word)))
        {
            return null;
        }

        List<Term> rest = [.. terms.Where(term => !date.Span.Overlaps(term.Span))];
        return rest.All(term => Frame.Contains(term.Word))
            ? new(new FigureFilter { Kind = FigureKind.Date, Period = period }, text[date.Core.Start..date.Core.End], IsList: false, [])
            : null;
    }

    // "List all dollar amounts", "which percentages does the text give?", "figures above $1 billion"
    private static FigureRequest? OfKind(string text, IReadOnlyList<Term> terms, IReadOnlyList<Figure> figures)
    {
        int noun = Enumerable.Range(0, terms.Count).FirstOrDefault(i => KindOf(terms[i].Word) is not null || terms[i].Word is "figures" or "numbers", -1);
        if (noun < 0 || noun > 4 || (noun > 0 && !terms.Take(noun).All(term => Frame.Contains(term.Word) || IsCurrency(term.Word))))
        {
            return null;
        }

        bool asks = noun == 0 || terms.Take(noun).Any(term => Askers.Contains(term.Word) || IsCurrency(term.Word));
        Figure? limit = figures.FirstOrDefault(figure => figure.Core.Start > terms[noun].Span.End && Limits(terms, figure) != 0);
        if (!asks || (figures.Count > 1 && limit is not null && figures.Count(figure => figure.Kind == limit.Kind) > 1))
        {
            return null;
        }

        FigureKind? kind = limit?.Kind is FigureKind.Money or FigureKind.Percentage or FigureKind.Date ? limit.Kind : KindOf(terms[noun].Word);
        string? unit = limit?.Kind == FigureKind.Money ? limit.Unit : terms.Take(noun).Any(term => term.Word == "dollar") ? "USD" : terms.Take(noun).Any(term => term.Word == "pound") ? "GBP" : terms.Take(noun).Any(term => term.Word == "euro") ? "EUR" : null;
        int side = limit is null ? 0 : Limits(terms, limit);
        bool isIncluded = limit is not null && Includes(limit);
        var filter = new FigureFilter
        {
            Kind = unit is not null ? FigureKind.Money : kind,
            Unit = unit,
            Least = side > 0 ? limit!.Value : null,
            IsLeastExcluded = !isIncluded,
            Most = side < 0 ? limit!.Value : null,
            IsMostExcluded = !isIncluded,
        };
        List<Term> rest = [.. terms.Where((term, i) => i > noun && (limit is null || !limit.Span.Overlaps(term.Span)) && !Above.Contains(term.Word) && !Below.Contains(term.Word))];
        return new(filter, text[terms[noun].Span.Start..(limit?.Core.End ?? terms[noun].Span.End)], IsList: true, Others(rest));
    }

    /// <summary>1 where the words before a figure ask for more, -1 where they ask for less, 0 where they do neither.</summary>
    private static int Limits(IReadOnlyList<Term> terms, Figure figure)
    {
        string before = Before(terms, figure);
        return figure.Bound is Bound.MoreThan or Bound.AtLeast or Bound.Since || Above.Any(word => before.EndsWith(" " + word + " ", StringComparison.Ordinal) || before.EndsWith(" " + word + " than ", StringComparison.Ordinal)) ? 1
            : figure.Bound is Bound.LessThan or Bound.AtMost or Bound.Until || Below.Any(word => before.EndsWith(" " + word + " ", StringComparison.Ordinal) || before.EndsWith(" " + word + " than ", StringComparison.Ordinal)) ? -1
            : 0;
    }

    private static bool Includes(Figure figure) =>
        figure.Bound is Bound.AtLeast or Bound.AtMost || (figure.Kind == FigureKind.Date && figure.Bound is Bound.Since);

    private static string Before(IReadOnlyList<Term> terms, Figure figure) =>
        " " + string.Join(' ', terms.Where(term => term.Span.End <= figure.Core.Start).TakeLast(3).Select(term => term.Word)) + " ";

    private static FigureKind? KindOf(string word) => word switch
    {
        "amounts" or "sums" => FigureKind.Money,
        "percentages" or "percents" or "shares" => FigureKind.Percentage,
        "dates" or "years" or "deadlines" => FigureKind.Date,
        "counts" => FigureKind.Count,
        "durations" or "periods" => FigureKind.Duration,
        "multiples" => FigureKind.Multiple,
        _ => null,
    };

    private static bool IsCurrency(string word) => word is "dollar" or "pound" or "euro" or "money" or "monetary";

    private static List<string> Others(List<Term> terms) =>
        [.. terms.Where(term => !Frame.Contains(term.Word) && !FrameWords.Contains(term.Word) && KindOf(term.Word) is null && !IsCurrency(term.Word)).Select(term => term.Stem)];

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
