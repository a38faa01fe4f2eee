namespace PolicyBot.Figures;

/// <summary>Reads years of accounts and schools: "FY 2018", "FY24", "fiscal year 2022", "financial year 2015 to 2016".</summary>
/// <remarks>
/// When such a year begins differs by country and body, so the figure states its label's year and no days.
/// </remarks>
internal static class FiscalYearReader
{
    public static bool TryRead(TokenRun run, int i, out Match match)
    {
        var isRead = TryReadYears(run, i, out var first, out var last, out var next);
        match = isRead ? Dates.Match(i, next, first, last) : default;
        return isRead;
    }

    private static bool TryReadYears(TokenRun run, int i, out int first, out int? last, out int next)
    {
        first = 0;
        last = null;
        next = i;
        var at = i + 1;
        if (!run.Is(i, "fy"))
        {
            if (!run.Has(i, WordRoles.FiscalAdjective) || !run.IsAny(at, "year", "years"))
            {
                return false;
            }

            // "fiscal year (FY) 2016" spells its own abbreviation out.
            at += run.Symbol(at + 1) == '(' && run.Is(at + 2, "fy") && run.Symbol(at + 3) == ')' ? 4 : 1;
        }

        at = run.IsInnerHyphen(at) ? at + 1 : at;
        if (!YearReader.TryReadYear(run, at, out first) && !TryReadShortYear(run, at, run.Is(i, "fy"), out first))
        {
            return false;
        }

        next = at + 1;
        if (YearReader.TryReadLast(run, next, first, out var second, out var afterSecond, out _))
        {
            last = second;
            next = afterSecond;
        }

        return true;
    }

    /// <summary>"FY24" is a year of this century: fiscal years are not shortened to two digits in older texts' digital copies.</summary>
    private static bool TryReadShortYear(TokenRun run, int i, bool isLabelled, out int year)
    {
        year = 2000;
        if (!isLabelled || !run.IsNumber(i) || !run[i].IsPlain || run[i].Length != 2)
        {
            return false;
        }

        year += (int)run[i].Number;
        return true;
    }
}
