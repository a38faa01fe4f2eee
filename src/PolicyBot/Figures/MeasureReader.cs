namespace PolicyBot.Figures;

/// <summary>Reads a number with its unit, a range of them, or a ratio ("one in five").</summary>
internal static class MeasureReader
{
    public static bool TryRead(TokenRun run, int i, out Match match)
    {
        match = default;
        var isBetween = run.Has(i, WordRoles.Between);
        if (!AmountReader.TryRead(run, isBetween ? i + 1 : i, out var lower))
        {
            return false;
        }

        if (TryReadUpper(run, lower, isBetween, out var upper) && TryJoin(run, i, lower, upper, out match))
        {
            return true;
        }

        if (lower.Unit.IsNone && !isBetween && TryReadRatio(run, lower, out match))
        {
            return true;
        }

        // "one" and "zero" are mostly pronouns and compounds ("one of the", "one-stop", "zero-carbon"); a unit makes them numbers.
        var isPronoun = lower.Unit.IsNone && lower.Next == i + 1 && run.IsAny(i, "one", "zero");
        if (isBetween || isPronoun || (lower.Unit.IsNone && NounReader.IsPartOfAdjective(run, lower.Next)) || !lower.TryValue(out var value))
        {
            return false;
        }

        match = new Match(lower.Unit.Kind, i, lower.Next, value, null, lower.Unit.Name);
        return true;
    }

    private static bool TryReadUpper(TokenRun run, Amount lower, bool isBetween, out Amount upper)
    {
        upper = default;
        var at = lower.Next;
        if (isBetween)
        {
            return run.IsAny(at, "and", "to") && AmountReader.TryRead(run, at + 1, out upper);
        }

        if (Characters.IsDash(run.Symbol(at)))
        {
            // "10- to 15-year"; otherwise both ends touch the dash, or neither touches a long one.
            if (run.Is(at + 1, "to"))
            {
                return AmountReader.TryRead(run, at + 2, out upper);
            }

            var isTight = run.IsGlued(at) && run.IsGlued(at + 1);
            var isLoose = !run.IsGlued(at) && !run.IsGlued(at + 1) && Characters.IsLongDash(run.Symbol(at));
            return (isTight || isLoose) && AmountReader.TryRead(run, at + 1, out upper);
        }

        return (run.IsAny(at, "to", "through") && AmountReader.TryRead(run, at + 1, out upper))
            || (run.Is(at, "or") && lower.Unit.IsNone && lower.Scale == 1 && AmountReader.TryRead(run, at + 1, out upper)
                && upper.Number == lower.Number + 1);
    }

    private static bool TryJoin(TokenRun run, int i, Amount lower, Amount upper, out Match match)
    {
        match = default;
        if (!TryShareUnit(run, lower, upper, out var unit))
        {
            return false;
        }

        // "$10-15 million" and "£5 to £6 million" state the scale once; "100,000 to 2 million" states one end in full.
        var takesScale = lower.Scale == 1 && upper.Scale > 1 && lower.Number < upper.Number && upper.Number < 1000;
        lower = lower with { Unit = lower.Unit.IsNone ? unit : lower.Unit, Scale = takesScale ? upper.Scale : lower.Scale };
        upper = upper with { Unit = upper.Unit.IsNone ? unit : upper.Unit };
        if (!lower.TryValue(out var low) || !upper.TryValue(out var high) || low >= high)
        {
            return false;
        }

        match = new Match(unit.Kind, i, upper.Next, low, high, unit.Name);
        return true;
    }

    private static bool TryShareUnit(TokenRun run, Amount lower, Amount upper, out MeasureUnit unit)
    {
        unit = upper.Unit.IsNone ? lower.Unit : upper.Unit;
        if (lower.Unit.IsSameAs(upper.Unit))
        {
            return true;
        }

        if (lower.Unit.IsNone)
        {
            // "5 to $10" does not share its currency backwards; a unit that follows is shared.
            return !StartsWithUnit(run, upper);
        }

        // "$10 to 15 million" shares the currency, "$5 million to 13 states" does not.
        return upper.Unit.IsNone && StartsWithUnit(run, lower)
            && (Characters.IsDash(run.Symbol(lower.Next)) || NounReader.Read(run, upper.Next, 2) == upper.Next);
    }

    private static bool StartsWithUnit(TokenRun run, Amount amount) =>
        amount.Unit.Kind == FigureKind.Money && !run.IsNumber(amount.First) && !run.Has(amount.First, WordRoles.Cardinal);

    /// <summary>"1 in 5", "nine out of ten": a share; "17 in 2021" and "5 in 10 years" are not.</summary>
    private static bool TryReadRatio(TokenRun run, Amount part, out Match match)
    {
        match = default;
        var at = part.Next;
        at = run.IsInnerHyphen(at) ? at + 1 : at;
        var isOutOf = run.Is(at, "out") && run.Is(at + 1, "of");
        if (!isOutOf && !run.Is(at, "in"))
        {
            return false;
        }

        at += isOutOf ? 2 : 1;
        at = run.Is(at, "every") ? at + 1 : run.IsInnerHyphen(at) ? at + 1 : at;
        return AmountReader.TryRead(run, at, out var whole) && IsRatio(part, whole, isOutOf)
            && IsRatioOf(part.First, part, whole, out match);
    }

    private static bool IsRatio(Amount part, Amount whole, bool isOutOf) =>
        whole.Unit.IsNone && part.Scale == 1 && part.Number > 0 && part.Number < whole.Number && part.Number % 1 == 0
        && whole.Number % 1 == 0
        && (isOutOf || (part.Number < 100 && (whole.Number <= 100 || whole.Number % 100 == 0) && whole.Number is < 1500 or > 2199));

    private static bool IsRatioOf(int first, Amount part, Amount whole, out Match match)
    {
        match = default;
        if (!whole.TryValue(out var total))
        {
            return false;
        }

        match = new Match(FigureKind.Multiple, first, whole.Next, part.Number / total, null, "times");
        return true;
    }
}
