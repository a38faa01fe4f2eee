namespace PolicyBot.Figures;

/// <summary>Reads dates that begin with the month: "October 20, 2021", "Dec. 1", "December 13-15", "June 2022", "March to June 2020".</summary>
internal static class MonthReader
{
    public static bool TryRead(TokenRun run, int i, out Match match)
    {
        var month = (int)run.Word(i)!.Value;
        var at = SkipFullStop(run, i + 1);
        return TryReadDays(run, i, at, month, out match)
            || TryReadMonth(run, i, at, month, out match)
            || (!run.Is(at, "and") && TryReadMonths(run, i, at, month, out match))
            || TryReadAlone(run, i, month, out match);
    }

    /// <summary>"between March and June 2020".</summary>
    public static bool TryReadBetween(TokenRun run, int i, out Match match)
    {
        match = default;
        return run.Has(i + 1, WordRoles.Month) && run.Is(i + 2, "and") && TryReadMonths(run, i, i + 2, (int)run.Word(i + 1)!.Value, out match);
    }

    /// <summary>The full stop of "Oct." where the date goes on after it.</summary>
    public static int SkipFullStop(TokenRun run, int i) => run.Symbol(i) == '.' && run.IsNumber(i + 1) ? i + 1 : i;

    private static bool TryReadDays(TokenRun run, int i, int at, int month, out Match match)
    {
        match = default;
        if (!run.IsNumber(at) || !DayReader.TryReadDay(run, at, out var day, out var next))
        {
            return false;
        }

        var lastDay = day;
        if ((Characters.IsDash(run.Symbol(next)) || run.IsAny(next, "to", "through", "and"))
            && DayReader.TryReadDay(run, next + 1, out var second, out var afterSecond) && second > day
            && !run.Has(afterSecond, WordRoles.Month) && !run.Has(afterSecond, WordRoles.TimeUnit | WordRoles.Scale))
        {
            lastDay = second;
            next = afterSecond;
        }

        if (YearReader.TryReadTrailing(run, next, out var year, out var end))
        {
            if (!Dates.TryDays(year, month, day, lastDay, out var period))
            {
                return false;
            }

            match = Dates.Match(i, end, period);
            return true;
        }

        // "in June 20 nations joined" counts nations; "on June 20 nations joined" names a day.
        var isCount = !run.Is(i - 1, "on") && next == at + 1 && NounReader.Read(run, next, day) > next;
        var unit = UnitReader.Read(run, next, isDigits: true, out _);
        if (isCount || !unit.IsNone || Codes.ContinuesAsCode(run, next - 1) || (IsModal(run, i) && run.IsWord(next)) || !Dates.TryDays(2000, month, day, lastDay, out _))
        {
            return false;
        }

        match = Dates.Match(i, next, Dates.Yearless(month, day));
        return true;
    }

    private static bool TryReadMonth(TokenRun run, int i, int at, int month, out Match match)
    {
        var isOf = run.Is(at, "of");
        var isYear = YearReader.TryReadTrailing(run, isOf ? at + 1 : at, out var year, out var next);
        match = isYear ? Dates.Match(i, next, Dates.Months(year, month, month)) : default;
        return isYear;
    }

    private static bool TryReadMonths(TokenRun run, int i, int at, int month, out Match match)
    {
        match = default;
        if (!(Characters.IsDash(run.Symbol(at)) || run.IsAny(at, "to", "through", "and")) || !run.Has(at + 1, WordRoles.Month)
            || run.Word(at + 1)!.Value is var last && last <= month
            || !YearReader.TryReadTrailing(run, at + 2, out var year, out var next))
        {
            return false;
        }

        match = Dates.Match(i, next, Dates.Months(year, month, (int)last));
        return true;
    }

    private static bool TryReadAlone(TokenRun run, int i, int month, out Match match)
    {
        match = Dates.Match(i, i + 1, Dates.Yearless(month, 0));
        if ((IsModal(run, i) && run.Count > 1) || run.IsGlued(i) && run.Symbol(i - 1) != '(')
        {
            return false;
        }

        // "March for Life", "You May Apply", "April Jones": these words need a preposition to be a month.
        var isSure = run.Count == 1 || run.Has(i - 1, WordRoles.YearLead | WordRoles.Relative) || run.IsAny(i - 1, "on", "of", "this");
        return isSure || !(run.IsAny(i, "may", "march", "mar") || run.IsCapital(i + 1));
    }

    /// <summary>"may" and "march" in lower case are mostly verbs.</summary>
    private static bool IsModal(TokenRun run, int i) =>
        run.IsAny(i, "may", "march") && !run.IsCapital(i) && !(run.Has(i - 1, WordRoles.YearLead) || run.IsAny(i - 1, "on", "of"));
}
