namespace PolicyBot.Figures;

/// <summary>Says which of two figures is the larger or earlier, as far as their qualifiers let it be said.</summary>
public static class FigureOrder
{
    /// <summary>"Over 600" is said of what lies less than this share above 600.</summary>
    private const decimal Above = 0.25m;

    /// <summary>Negative where the first is smaller or earlier, positive where it is larger or later, zero where both are the same; null where that is not settled.</summary>
    /// <remarks>
    /// "700" against "over 600" is not settled; "over 700" against "600" is, and so is "800" against "over 600", for a writer who could say "over 750" would. Figures that do not measure the same have no order. Dates
    /// are in order where they share no day, or one is a year and the other of another year.
    /// </remarks>
    public static int? Compare(Figure first, Figure second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.Kind == FigureKind.Date || second.Kind == FigureKind.Date ? OfDates(first, second)
            : !FigureArithmetic.GoTogether(first, second) && first.Kind != FigureKind.Count ? null
            : first.Kind != second.Kind ? null
            : OfValues(first, second);
    }

    private static int? OfValues(Figure first, Figure second)
    {
        var (low, high) = Limits(first);
        var (otherLow, otherHigh) = Limits(second);
        return first.Value == second.Value && first.Upper == second.Upper && first.Bound == Bound.Exact && second.Bound == Bound.Exact ? 0
            : low >= otherHigh ? 1
            : high <= otherLow ? -1
            : null;
    }

    // "Nearly" and "about" are near their value: the order of two different values stands.
    private static (decimal Low, decimal High) Limits(Figure figure) => figure.Bound switch
    {
        Bound.MoreThan or Bound.AtLeast => (figure.Value, figure.Value > decimal.MaxValue / 2 ? decimal.MaxValue : figure.Value * (1 + Above)),
        Bound.LessThan or Bound.AtMost => (decimal.MinValue, figure.Upper ?? figure.Value),
        _ => (figure.Value, figure.Upper ?? figure.Value),
    };

    private static int? OfDates(Figure first, Figure second)
    {
        if (first.Kind != second.Kind)
        {
            return null;
        }

        if (first.Period is { } one && second.Period is { } other)
        {
            return one == other ? 0 : one.Last < other.First ? -1 : other.Last < one.First ? 1 : null;
        }

        var (year, otherYear) = (Year(first), Year(second));
        return year is null || otherYear is null || year == otherYear ? null : year < otherYear ? -1 : 1;
    }

    private static int? Year(Figure date) => date.Period is { } period ? period.First.Year : date.Value >= YearReader.First ? (int)date.Value : null;
}
