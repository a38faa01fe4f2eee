namespace PolicyBot.Figures;

/// <summary>Reads days, months, years and periods.</summary>
internal static class DateReader
{
    public static bool TryRead(TokenRun run, int i, out Match match)
    {
        match = default;
        if (run.Kind(i) == TokenKind.Chain)
        {
            return NumericDates.TryRead(run, i, out match);
        }

        if (run.Has(i, WordRoles.Between))
        {
            return YearReader.TryReadBetween(run, i, out match) || MonthReader.TryReadBetween(run, i, out match);
        }

        if (run.Has(i, WordRoles.Month))
        {
            return MonthReader.TryRead(run, i, out match);
        }

        if (run.IsNumber(i))
        {
            return DayReader.TryRead(run, i, out match) || PartOfYearReader.TryRead(run, i, out match)
                || YearReader.TryRead(run, i, out match);
        }

        return (run.Has(i, WordRoles.Ordinal | WordRoles.Cardinal) && DayReader.TryRead(run, i, out match))
            || (run.Has(i, WordRoles.Ordinal | WordRoles.Season | WordRoles.NumberPrefix) && PartOfYearReader.TryRead(run, i, out match))
            || FiscalYearReader.TryRead(run, i, out match);
    }
}
