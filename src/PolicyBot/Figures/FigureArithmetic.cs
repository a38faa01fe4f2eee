namespace PolicyBot.Figures;

/// <summary>Computes with stated figures: the units checked, the qualifiers carried.</summary>
public static class FigureArithmetic
{
    /// <summary>The figure that an operation gives.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operands">Its operands, in the order that <see cref="Operation"/> says.</param>
    /// <returns>
    /// The figure; null where there is none that can be stated: the units do not go together, the result would be negative or beyond a
    /// decimal's range, or the qualifiers lean both ways ("over" and "up to" together); "over" less "over" is "about".
    /// </returns>
    /// <exception cref="ArgumentException">The number of operands is not the operation's.</exception>
    public static ComputedFigure? Compute(Operation operation, IReadOnlyList<Figure> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        var fits = operation switch
        {
            Operation.Sum => operands.Count >= 2,
            Operation.PlusOne => operands.Count == 1,
            _ => operands.Count == 2,
        };
        if (!fits)
        {
            throw new ArgumentException($"{operation} does not take {operands.Count} operands.", nameof(operands));
        }

        if (operation is Operation.Years or Operation.Months or Operation.Days)
        {
            return Elapsed.Between(operation, operands[0], operands[1]);
        }

        if (!GoTogether(operation, operands))
        {
            return null;
        }

        try
        {
            return operation switch
            {
                Operation.Sum or Operation.PlusOne => Sum(operation, operands),
                Operation.Difference => Difference(operands[0], operands[1]),
                Operation.Average => Average(operands[0], operands[1]),
                Operation.Growth => Growth(operands[0], operands[1]),
                _ => Quotient(operation, operands[0], operands[1]),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether two figures measure the same, so that they can be added, subtracted and put in proportion.</summary>
    /// <remarks>As <see cref="FigureComparison.IsComparable"/>, but counts need only share a noun ("Venezuelans", "Venezuelan refugees and migrants") or be of persons ("people", "inmates"), and durations their unit.</remarks>
    public static bool GoTogether(Figure first, Figure second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.Kind == second.Kind && first.Kind switch
        {
            FigureKind.Date or FigureKind.Ordinal or FigureKind.Multiple => false,
            FigureKind.Duration => first.Unit == second.Unit,
            FigureKind.Count => FigureComparison.IsComparable(first, second) || CountedThings.ShareAWord(first.Unit, second.Unit) || CountedThings.ArePersons(first.Unit, second.Unit),
            _ => FigureComparison.IsComparable(first, second),
        };
    }

    private static bool GoTogether(Operation operation, IReadOnlyList<Figure> operands)
    {
        var kind = operands[0].Kind;
        var allowed = operation switch
        {
            Operation.PlusOne => kind == FigureKind.Count,
            Operation.Share => kind is FigureKind.Money or FigureKind.Count or FigureKind.Duration,
            Operation.Average => kind is FigureKind.Money or FigureKind.Count && operands[1].Kind is FigureKind.Count or FigureKind.Duration,
            _ => true,
        };
        if (operation == Operation.Average)
        {
            return allowed && operands.All(operand => operand.Value >= 0);
        }

        for (var i = 1; allowed && i < operands.Count; i++)
        {
            allowed = GoTogether(operands[0], operands[i]) || (kind, operands[i].Kind) switch
            {
                // Schools and teachers make so many in all; of what, is not said.
                (FigureKind.Count, FigureKind.Count) => operation != Operation.Growth,
                (FigureKind.Percentage, FigureKind.PercentagePoints) => operation is Operation.Sum or Operation.Difference,
                _ => false,
            };
        }

        return allowed && operands.All(operand => operand.Value >= 0);
    }

    private static ComputedFigure? Sum(Operation operation, IReadOnlyList<Figure> operands)
    {
        var leaning = default(Leaning);
        decimal low = operation == Operation.PlusOne ? 1 : 0, high = low;
        foreach (var operand in operands)
        {
            leaning.Add(operand.Bound, grows: true);
            low += Low(operand);
            high += High(operand);
        }

        // Shares of one whole cannot make up more than all of it.
        return operands[0].Kind == FigureKind.Percentage && low > 100 ? null : Make(operation, operands[0].Kind, low, high, operands[0].Kind == FigureKind.Percentage ? operands[0].Unit : Unit(operands), leaning);
    }

    private static ComputedFigure? Difference(Figure first, Figure second)
    {
        var leaning = Against(first, second);
        var low = Low(first) - High(second);
        // "74.1%, up 3.9 percentage points": it was another percentage before.
        var isPercentage = first.Kind == FigureKind.Percentage && second.Kind == FigureKind.Percentage;
        return low < 0 ? null : Make(
            Operation.Difference,
            isPercentage ? FigureKind.PercentagePoints : first.Kind,
            low,
            High(first) - Low(second),
            isPercentage ? "percentage point" : first.Kind == FigureKind.Percentage ? first.Unit : Unit([first, second]),
            leaning);
    }

    private static ComputedFigure? Average(Figure first, Figure second) =>
        Divide(Operation.Average, first.Kind, first.Unit, 1, first, second) is { } exact ? Round(exact, 2) : null;

    private static ComputedFigure? Growth(Figure first, Figure second)
    {
        if (Low(first) <= 0)
        {
            return null;
        }

        var (least, most) = (100 * Low(second) / High(first), 100 * High(second) / Low(first));
        var grown = least >= 100 ? Make(Operation.Growth, FigureKind.Percentage, least - 100, most - 100, "percent", Against(second, first))
            : most <= 100 ? Make(Operation.Growth, FigureKind.Percentage, 100 - most, 100 - least, "percent", Against(first, second))
            : null;
        return grown is { } exact ? Round(exact, 1) : null;
    }

    private static ComputedFigure? Quotient(Operation operation, Figure first, Figure second)
    {
        var (factor, kind, unit, decimals) = operation == Operation.Share
            ? (100m, FigureKind.Percentage, "percent", 1) : (1m, FigureKind.Multiple, "times", 2);
        return Divide(operation, kind, unit, factor, first, second) is { } exact ? Round(exact, decimals) : null;
    }

    private static ComputedFigure? Divide(Operation operation, FigureKind kind, string unit, decimal factor, Figure first, Figure second)
    {
        var leaning = Against(first, second);
        return Low(second) <= 0 ? null : Make(operation, kind, factor * Low(first) / High(second), factor * High(first) / Low(second), unit, leaning);
    }

    // "Over" is said of what lies a little above a round value: of two such figures the result is near what their values give. "At least" promises no such nearness.
    private static Leaning Against(Figure first, Figure second)
    {
        var areFloors = first.Bound == Bound.MoreThan && second.Bound == Bound.MoreThan;
        var leaning = default(Leaning);
        leaning.Add(areFloors ? Bound.About : first.Bound, grows: true);
        leaning.Add(areFloors ? Bound.About : second.Bound, grows: false);
        return leaning;
    }

    private static ComputedFigure? Make(Operation operation, FigureKind kind, decimal low, decimal high, string unit, Leaning leaning)
    {
        if (leaning.Result() is not { } result)
        {
            return null;
        }

        // Of a range that leans, only the end that it leans away from is known.
        var isRange = low != high && result.Bound is (Bound.Exact or Bound.About);
        var value = result.Bound is Bound.LessThan or Bound.AtMost or Bound.Nearly ? high : low;
        return new ComputedFigure
        {
            Operation = operation,
            Kind = kind,
            Value = value,
            Upper = isRange ? high : null,
            Unit = unit,
            Bound = result.Bound,
            IsApproximate = result.IsApproximate,
        };
    }

    // "Over" is rounded down and "under" up, so that rounding makes no bound untrue; an exact value that is rounded is no longer exact.
    private static ComputedFigure Round(ComputedFigure figure, int decimals)
    {
        var rounding = figure.Bound switch
        {
            Bound.MoreThan or Bound.AtLeast => MidpointRounding.ToNegativeInfinity,
            Bound.LessThan or Bound.AtMost or Bound.Nearly => MidpointRounding.ToPositiveInfinity,
            _ => MidpointRounding.AwayFromZero,
        };
        var value = Math.Round(figure.Value, decimals, rounding);
        decimal? upper = figure.Upper is { } end ? Math.Round(end, decimals, rounding) : null;
        var isRounded = value != figure.Value || upper != figure.Upper;
        return figure with
        {
            Value = value,
            Upper = upper > value ? upper : null,
            Bound = isRounded && figure.Bound == Bound.Exact ? Bound.About : figure.Bound,
            IsApproximate = figure.IsApproximate || (isRounded && figure.Bound == Bound.Exact),
        };
    }

    private static decimal Low(Figure figure) => figure.Bound is Bound.LessThan or Bound.AtMost ? High(figure) : figure.Value;

    private static decimal High(Figure figure) => figure.Bound is Bound.MoreThan or Bound.AtLeast ? figure.Value : figure.Upper ?? figure.Value;

    private static string Unit(IReadOnlyList<Figure> operands)
    {
        var unit = operands[0].Unit;
        foreach (var operand in operands)
        {
            if (operand.Unit == unit || operand.Unit.Length == 0)
            {
                continue;
            }

            // A bare "rupee" beside a country's: the country's. Counts of differing nouns count nothing that has one name.
            unit = operands[0].Kind == FigureKind.Money && MoneyWords.IsBareNameOf(unit, operand.Unit) ? operand.Unit
                : operands[0].Kind == FigureKind.Money && MoneyWords.IsBareNameOf(operand.Unit, unit) ? unit
                : unit.Length == 0 ? operand.Unit
                : "";
            if (unit.Length == 0)
            {
                break;
            }
        }

        return unit;
    }
}
