namespace PolicyBot.Figures;

/// <summary>The time from one date to another, in whole years, months or days.</summary>
internal static class Elapsed
{
    private const int MostDays = 62;
    private const int MostMonths = 24;

    /// <summary>
    /// The time between; null where the second date is earlier, or a date is coarser than the unit asked for. Where full units leave a
    /// rest, "over" so many; where one date is a year and the other finer, "about" so many years.
    /// </summary>
    public static ComputedFigure? Between(Operation unit, Figure first, Figure second)
    {
        if (first.Kind != FigureKind.Date || second.Kind != FigureKind.Date)
        {
            return null;
        }

        var leaning = default(Leaning);
        leaning.Add(second.Bound == Bound.Since ? Bound.Exact : second.Bound, grows: true);
        leaning.Add(first.Bound == Bound.Since ? Bound.Exact : first.Bound, grows: false);
        if (leaning.Result() is not { } qualified || Count(unit, first, second) is not { } elapsed || elapsed.Units < 0)
        {
            return null;
        }

        // A rest blurs what is bounded already, and is a bound of its own where nothing else is.
        var (bound, isApproximate) = (qualified.Bound, elapsed.Fit) switch
        {
            (_, Fit.Whole) => qualified,
            (Bound.Exact, Fit.Rest) => (Bound.MoreThan, false),
            (Bound.Exact, _) => (Bound.About, true),
            _ => (qualified.Bound, true),
        };
        return new ComputedFigure
        {
            Operation = unit,
            Kind = FigureKind.Duration,
            Value = elapsed.Units,
            Unit = unit switch
            {
                Operation.Years => "year",
                Operation.Months => "month",
                _ => "day",
            },
            Bound = bound,
            IsApproximate = isApproximate,
        };
    }

    /// <summary>The unit in which one would tell the time between two dates: days up to two months, months up to two years, as far as both dates are so fine.</summary>
    public static Operation UnitOf(Figure first, Figure second)
    {
        int Length(Operation unit) => Count(unit, first, second) is { } elapsed ? Math.Abs(elapsed.Units) : int.MaxValue;
        return Length(Operation.Days) <= MostDays ? Operation.Days : Length(Operation.Months) <= MostMonths ? Operation.Months : Operation.Years;
    }

    private static (int Units, Fit Fit)? Count(Operation unit, Figure first, Figure second)
    {
        var (from, to) = (Precision(first), Precision(second));
        if (unit == Operation.Years && (from == Operation.Years || to == Operation.Years))
        {
            return (Year(second) - Year(first), from == to ? Fit.Whole : Fit.Mixed);
        }

        if (from is null || to is null || from < unit || to < unit || first.Period is not { } start || second.Period is not { } end)
        {
            return null;
        }

        if (unit == Operation.Days)
        {
            return (end.First.DayNumber - start.First.DayNumber, Fit.Whole);
        }

        var months = ((end.First.Year - start.First.Year) * 12) + end.First.Month - start.First.Month;
        var isWholeMonth = from != to || from == Operation.Months || end.First.Day == start.First.Day;
        months -= end.First.Day < start.First.Day && from == to ? 1 : 0;
        return unit == Operation.Months
            ? (months, from != to ? Fit.Mixed : isWholeMonth ? Fit.Whole : Fit.Rest)
            : (months / 12, from != to ? Fit.Mixed : isWholeMonth && months % 12 == 0 ? Fit.Whole : Fit.Rest);
    }

    // Operations from Years to Days are in the order of fineness; null for what is no single year, month or day.
    private static Operation? Precision(Figure date) => date.Period switch
    {
        null when date.Value >= YearReader.First && date.Upper is null => Operation.Years,
        { } period when period.First == period.Last => Operation.Days,
        { } period when period.First.Year == period.Last.Year && period.First.Month == period.Last.Month => Operation.Months,
        { } period when period.First.Year == period.Last.Year && period is { First.DayOfYear: 1, Last: { Month: 12, Day: 31 } } => Operation.Years,
        _ => null,
    };

    private static int Year(Figure date) => date.Period is { } period ? period.First.Year : (int)date.Value;

    private enum Fit
    {
        Whole,
        Rest,
        Mixed,
    }
}
