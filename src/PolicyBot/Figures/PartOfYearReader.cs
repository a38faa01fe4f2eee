namespace PolicyBot.Figures;

/// <summary>Reads quarters, halves and seasons: "Q3 2024", "the first quarter of 2020", "second half of 2021", "spring 2017".</summary>
/// <remarks>A season's days differ by hemisphere and a fiscal quarter's by body, so these state their year and no days.</remarks>
internal static class PartOfYearReader
{
    public static bool TryRead(TokenRun run, int i, out Match match)
    {
        match = default;
        if (run.Has(i, WordRoles.Season))
        {
            var isYear = TryReadYear(run, i + 1, out var year, out var next, out _);
            match = isYear ? Dates.Match(i, next, year) : default;
            return isYear;
        }

        if (run.Is(i, "q"))
        {
            return run.IsNumber(i + 1) && run.IsGlued(i + 1) && TryReadPart(run, i, i + 2, run[i + 1].Number, 4, out match);
        }

        if (!OrdinalReader.TryReadPlace(run, i, out var place, out var at) || !run.IsAny(at, "quarter", "half"))
        {
            return false;
        }

        return TryReadPart(run, i, at + 1, place, run.Is(at, "half") ? 2 : 4, out match);
    }

    private static bool TryReadPart(TokenRun run, int i, int at, decimal place, int parts, out Match match)
    {
        match = default;
        if (place < 1 || place > parts || !TryReadYear(run, at, out var year, out var next, out var isFiscal))
        {
            return false;
        }

        var months = 12 / parts;
        var last = (int)place * months;
        match = isFiscal ? Dates.Match(i, next, year) : Dates.Match(i, next, Dates.Months(year, last - months + 1, last));
        return true;
    }

    private static bool TryReadYear(TokenRun run, int i, out int year, out int next, out bool isFiscal)
    {
        var at = run.Is(i, "of") || run.Symbol(i) == ',' ? i + 1 : i;
        at = run.Is(at, "the") && run.Is(at + 1, "year") ? at + 2 : run.Is(at, "year") ? at + 1 : at;
        isFiscal = FiscalYearReader.TryRead(run, at, out var fiscal);
        next = isFiscal ? fiscal.Next : at + 1;
        year = (int)fiscal.Value;
        return isFiscal || (YearReader.TryReadYear(run, at, out year) && !Codes.ContinuesAsCode(run, at));
    }
}
