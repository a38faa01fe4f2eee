namespace PolicyBot.Figures;

/// <summary>The words of the calendar and of lengths of time.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months =
    [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
    ];

    private static readonly (string Words, string Unit, decimal Factor)[] Units =
    [
        ("second seconds sec secs", "second", 1), ("minute minutes min mins", "minute", 1), ("hour hours hr hrs", "hour", 1),
        ("day days", "day", 1), ("week weeks wk wks", "week", 1), ("fortnight fortnights", "week", 2), ("month months", "month", 1),
        ("year years yr yrs", "year", 1), ("decade decades", "year", 10), ("century centuries", "year", 100),
    ];

    private static readonly (string Words, decimal Years)[] Anniversaries =
    [
        ("centennial centenary", 100), ("sesquicentennial", 150), ("bicentennial bicentenary", 200),
        ("tricentennial tercentenary", 300),
    ];

    public static IEnumerable<(string, Word)> Entries()
    {
        for (var i = 0; i < Months.Length; i++)
        {
            foreach (var word in Months[i].Split(' '))
            {
                yield return (word, new(WordRoles.Month, i + 1));
            }
        }

        foreach (var (words, unit, factor) in Units)
        {
            foreach (var word in words.Split(' '))
            {
                yield return (word, new(WordRoles.TimeUnit, Factor: factor, Unit: unit));
            }
        }

        foreach (var (words, years) in Anniversaries)
        {
            foreach (var word in words.Split(' '))
            {
                yield return (word, new(WordRoles.Anniversary, Factor: years, Unit: "year"));
            }
        }

        foreach (var word in "spring summer autumn winter".Split(' '))
        {
            yield return (word, new(WordRoles.Season));
        }

        foreach (var word in "fiscal financial assessment tax academic school budget".Split(' '))
        {
            yield return (word, new(WordRoles.FiscalAdjective));
        }

        foreach (var word in "working business calendar consecutive full more additional further fiscal school".Split(' '))
        {
            yield return (word, new(WordRoles.TimeAdjective));
        }

        foreach (var word in "past last next coming previous".Split(' '))
        {
            yield return (word, new(WordRoles.Relative));
        }
    }
}
