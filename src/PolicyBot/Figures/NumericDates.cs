namespace PolicyBot.Figures;

/// <summary>Reads dates in digits: "2021-10-20", "10/20/2021".</summary>
/// <remarks>
/// "10/20/2021" can only be month-day and "20/10/2021" only day-month; "05/06/2021" could be both, so its year is stated but no day.
/// </remarks>
internal static class NumericDates
{
    public static bool TryRead(TokenRun run, int i, out Match match)
    {
        match = default;
        Span<int> parts = stackalloc int[3];
        if (!TrySplit(run.Letters(i), parts, out var firstLength, out var lastLength) || run.IsGlued(i + 1) && run.IsWord(i + 1))
        {
            return false;
        }

        if (firstLength == 4)
        {
            return IsYear(parts[0]) && TryDay(i, parts[0], parts[1], parts[2], out match);
        }

        if (lastLength != 4 || !IsYear(parts[2]))
        {
            return false;
        }

        var isMonthFirst = TryDay(i, parts[2], parts[0], parts[1], out var monthFirst);
        var isDayFirst = TryDay(i, parts[2], parts[1], parts[0], out var dayFirst);
        match = isMonthFirst && isDayFirst && monthFirst != dayFirst
            ? Dates.Match(i, i + 1, parts[2])
            : isMonthFirst ? monthFirst : dayFirst;
        return isMonthFirst || isDayFirst;
    }

    private static bool IsYear(int value) => value is >= YearReader.First and <= YearReader.Last;

    private static bool TryDay(int i, int year, int month, int day, out Match match)
    {
        match = default;
        if (!Dates.TryDays(year, month, day, day, out var period))
        {
            return false;
        }

        match = Dates.Match(i, i + 1, period);
        return true;
    }

    private static bool TrySplit(ReadOnlySpan<char> chain, Span<int> parts, out int firstLength, out int lastLength)
    {
        firstLength = 0;
        lastLength = 0;
        var part = 0;
        foreach (var c in chain)
        {
            if (!char.IsAsciiDigit(c))
            {
                firstLength = part == 0 ? lastLength : firstLength;
                lastLength = 0;
                part++;
                continue;
            }

            if (part > 2 || ++lastLength > 4)
            {
                return false;
            }

            parts[part] = (parts[part] * 10) + (c - '0');
        }

        return part == 2;
    }
}
