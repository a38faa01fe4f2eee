namespace PolicyBot.Figures;

/// <summary>Says whether two figures state the same, whatever their notation ("$230m", "230 million dollars").</summary>
public static class FigureComparison
{
    // "nearly 40" and "about 40" are taken to lie within a tenth of 40.
    private const decimal Nearness = 0.1m;

    /// <summary>Whether the two measure the same thing, so that their values can be compared.</summary>
    /// <remarks>
    /// Money must share its currency, a bare "rupee", "peso", "franc" ... matches every country's; counts must share the last word of
    /// what they count, in singular or plural, unless one names nothing; every unit of time matches every other. A count of pounds,
    /// which may be money or weight, matches pounds sterling too.
    /// </remarks>
    public static bool IsComparable(Figure first, Figure second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Kind != second.Kind)
        {
            return IsPounds(first) && IsPounds(second);
        }

        return first.Kind switch
        {
            FigureKind.Money => IsSameCurrency(first.Unit, second.Unit),
            FigureKind.Count => CountedThings.Share(first.Unit, second.Unit),
            _ => true,
        };
    }

    /// <summary>Whether the two are comparable and state the same value, or the same range; the qualifier plays no part.</summary>
    /// <remarks>
    /// Days are the same by their dates; "October 20" is the same as "October 20, 2021", because nothing in it says otherwise, and
    /// so are a fiscal year and the year of its label.
    /// </remarks>
    public static bool IsSameValue(Figure first, Figure second)
    {
        if (!IsComparable(first, second))
        {
            return false;
        }

        if (first.Kind == FigureKind.Date)
        {
            return IsSameDate(first, second);
        }

        var (firstFactor, secondFactor) = first.Kind == FigureKind.Duration && first.Unit != second.Unit
            ? (Seconds(first.Unit), Seconds(second.Unit)) : (1m, 1m);
        return AreEqual(first.Value, firstFactor, second.Value, secondFactor)
            && first.Upper.HasValue == second.Upper.HasValue
            && AreEqual(first.Upper ?? 0, firstFactor, second.Upper ?? 0, secondFactor);
    }

    /// <summary>Whether the two state the same value with a qualifier of the same meaning ("over", "more than").</summary>
    public static bool IsSame(Figure first, Figure second) => IsSameValue(first, second) && first.Bound == second.Bound;

    /// <summary>Whether a text that states <paramref name="stated"/> bears out <paramref name="claimed"/>.</summary>
    /// <remarks>
    /// It does where the values are the same, and where everything that the stated figure allows lies within the claim: "over 2.4
    /// million" bears out "more than 2 million", not "3 million". A stated day bears out its month and its year.
    /// </remarks>
    public static bool BearsOut(Figure stated, Figure claimed)
    {
        if (IsSameValue(stated, claimed))
        {
            return true;
        }

        if (!IsComparable(stated, claimed))
        {
            return false;
        }

        if (stated.Kind == FigureKind.Date)
        {
            return stated.Period is { } day && claimed.Period is { } period && period.Contains(day);
        }

        return stated.Unit == claimed.Unit || stated.Kind is not FigureKind.Duration
            ? Allows(claimed, stated) : false;
    }

    private static bool Allows(Figure claimed, Figure stated)
    {
        var (low, high) = Limits(stated);
        var (claimedLow, claimedHigh) = Limits(claimed);
        return claimed.Bound != Bound.Exact && claimedLow <= low && high <= claimedHigh;
    }

    private static (decimal Low, decimal High) Limits(Figure figure)
    {
        var upper = figure.Upper ?? figure.Value;
        var margin = Math.Abs(figure.Value) * Nearness;
        return figure.Bound switch
        {
            Bound.MoreThan or Bound.AtLeast => (figure.Value, decimal.MaxValue),
            Bound.LessThan or Bound.AtMost => (decimal.MinValue, upper),
            Bound.Nearly => (figure.Value - margin, upper),
            Bound.About => (figure.Value - margin, upper + margin),
            _ => (figure.Value, upper),
        };
    }

    private static bool IsSameDate(Figure first, Figure second)
    {
        if (first.Period is { } one && second.Period is { } other)
        {
            return one == other || MatchesYearless(first, other) || MatchesYearless(second, one);
        }

        return first.Value == second.Value && first.Upper == second.Upper
            || (first.Period is { } firstDays && MatchesYearless(second, firstDays))
            || (second.Period is { } secondDays && MatchesYearless(first, secondDays));
    }

    private static bool MatchesYearless(Figure figure, DatePeriod period)
    {
        var month = (int)figure.Value / 100;
        var day = (int)figure.Value % 100;
        return figure.Period is null && month is >= 1 and <= 12 && figure.Value < 1300 && month == period.First.Month
            && month == period.Last.Month && (day == 0 ? period.First.Day == 1 && period.Last.Day > 27 : day == period.First.Day);
    }

    private static bool IsPounds(Figure figure) => figure.Kind switch
    {
        FigureKind.Money => figure.Unit == "GBP",
        FigureKind.Count => CountedThings.Share(figure.Unit, "pounds") && figure.Unit.Length > 0,
        _ => false,
    };

    private static bool IsSameCurrency(string first, string second) =>
        first == second || MoneyWords.IsBareNameOf(first, second) || MoneyWords.IsBareNameOf(second, first);

    private static bool AreEqual(decimal first, decimal firstFactor, decimal second, decimal secondFactor) =>
        Quantity.TryMultiply(first, firstFactor, out var one) && Quantity.TryMultiply(second, secondFactor, out var other) && one == other;

    /// <summary>Months and years have no length in seconds, so years compare with months and days with weeks, but not across.</summary>
    private static decimal Seconds(string unit) => unit switch
    {
        "minute" => 60,
        "hour" => 3_600,
        "day" => 86_400,
        "week" => 604_800,
        "month" => 1e12m,
        "year" => 12e12m,
        _ => 1,
    };
}
