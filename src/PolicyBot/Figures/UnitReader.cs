namespace PolicyBot.Figures;

/// <summary>Reads the unit after a number: a share of a hundred, money, a length of time, a multiple.</summary>
internal static class UnitReader
{
    private static readonly MeasureUnit Percent = new(FigureKind.Percentage, "percent", 1);

    /// <param name="run">The tokens.</param>
    /// <param name="i">The first token after the number and its scale.</param>
    /// <param name="isDigits">Whether the number stands in digits, which some units must touch.</param>
    /// <param name="next">The first token after the unit.</param>
    /// <returns>The unit, <see cref="MeasureUnit.None"/> where there is none.</returns>
    public static MeasureUnit Read(TokenRun run, int i, bool isDigits, out int next)
    {
        if (TryReadShare(run, i, out var unit, out next)
            || MoneyReader.TryReadSuffix(run, i, isDigits, out unit, out next)
            || TryReadTime(run, i, out unit, out next)
            || TryReadTimes(run, i, isDigits, out unit, out next))
        {
            return unit;
        }

        next = i;
        return MeasureUnit.None;
    }

    private static bool TryReadShare(TokenRun run, int i, out MeasureUnit unit, out int next)
    {
        var at = run.IsInnerHyphen(i) ? i + 1 : i;
        unit = Percent;
        next = at + 1;
        if (run.Symbol(at) is '%' or '\uFF05' || run.IsAny(at, "percent", "pct"))
        {
        }
        else if (run.Is(at, "per") && run.Is(run.IsInnerHyphen(at + 1) ? at + 2 : at + 1, "cent"))
        {
            next = run.IsInnerHyphen(at + 1) ? at + 3 : at + 2;
        }
        else if (run.Is(at, "percentage") && IsPoint(run, at + 1, out next))
        {
            unit = new MeasureUnit(FigureKind.PercentagePoints, "percentage point", 1);
            return true;
        }
        else if (run.IsAny(at, "pp", "ppt", "ppts"))
        {
            next = at + 1;
            unit = new MeasureUnit(FigureKind.PercentagePoints, "percentage point", 1);
            return true;
        }
        else if (run.Is(at, "bps") || (run.Is(at, "basis") && IsPoint(run, at + 1, out next)))
        {
            unit = new MeasureUnit(FigureKind.PercentagePoints, "percentage point", 0.01m);
            return true;
        }
        else
        {
            return false;
        }

        if (IsPoint(run, next, out var afterPoint))
        {
            next = afterPoint;
            unit = new MeasureUnit(FigureKind.PercentagePoints, "percentage point", 1);
        }

        return true;
    }

    private static bool IsPoint(TokenRun run, int i, out int next)
    {
        var at = run.IsInnerHyphen(i) ? i + 1 : i;
        next = at + 1;
        return run.IsAny(at, "point", "points");
    }

    private static bool TryReadTime(TokenRun run, int i, out MeasureUnit unit, out int next)
    {
        var at = run.IsInnerHyphen(i) ? i + 1 : i;
        at = run.Has(at, WordRoles.TimeAdjective) && run.Has(at + 1, WordRoles.TimeUnit) ? at + 1 : at;
        next = at + 1;
        unit = default;
        if (!run.Has(at, WordRoles.TimeUnit))
        {
            return false;
        }

        var word = run.Word(at)!;
        unit = new MeasureUnit(FigureKind.Duration, word.Unit, word.Factor);
        return true;
    }

    private static bool TryReadTimes(TokenRun run, int i, bool isDigits, out MeasureUnit unit, out int next)
    {
        var at = run.IsInnerHyphen(i) ? i + 1 : i;
        next = at + 1;
        unit = new MeasureUnit(FigureKind.Multiple, "times", 1);
        return run.IsAny(at, "times", "fold")
            || (isDigits && run.IsGlued(at) && at == i && run.IsWord(at) && run.Letters(at) is "x" or "×")
            || (isDigits && run.Symbol(at) == '×' && !run.IsNumber(at + 1));
    }
}
