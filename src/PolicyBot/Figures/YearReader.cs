namespace PolicyBot.Figures;

/// <summary>Reads years and runs of years: "2012", "1990s", "2017-18", "2015 to 2020", "between 2010 and 2014".</summary>
internal static class YearReader
{
    /// <summary>Numbers below are read as counts.</summary>
    public const int First = 1500;

    /// <summary>Numbers above are read as counts.</summary>
    public const int Last = 2199;

    public static bool TryRead(TokenRun run, int i, out Match match)
    {
        match = default;
        if (!TryReadYear(run, i, out var year) || Codes.StartsInCode(run, i))
        {
            return false;
        }

        if (TryReadDecade(run, i, year, out match))
        {
            return true;
        }

        if (TryReadLast(run, i + 1, year, out var last, out var next, out var isSlash))
        {
            match = isSlash ? Dates.Match(i, next, year, last) : Dates.Match(i, next, Dates.Years(year, last), last);
            return IsFreeOfUnit(run, i, next);
        }

        if (run.Has(i + 1, WordRoles.FiscalAdjective) && run.Is(i + 2, "year"))
        {
            match = Dates.Match(i, i + 3, year);
            return true;
        }

        match = Dates.Match(i, i + 1, Dates.Years(year, year));
        return IsYearHere(run, i, year);
    }

    public static bool TryReadBetween(TokenRun run, int i, out Match match)
    {
        match = default;
        if (!TryReadYear(run, i + 1, out var first) || !run.IsAny(i + 2, "and", "to") || !TryReadYear(run, i + 3, out var last)
            || last <= first || !IsFreeOfUnit(run, i, i + 4))
        {
            return false;
        }

        match = Dates.Match(i, i + 4, Dates.Years(first, last), last);
        return true;
    }

    /// <summary>Four digits that can be a year, whatever stands around them.</summary>
    public static bool TryReadYear(TokenRun run, int i, out int year)
    {
        year = run.IsNumber(i) && run[i].IsPlain && run[i].Length == 4 ? (int)run[i].Number : 0;
        return year is >= First and <= Last;
    }

    /// <summary>The year after a day or month, after a comma or not.</summary>
    public static bool TryReadTrailing(TokenRun run, int i, out int year, out int next)
    {
        var at = run.Symbol(i) == ',' || run.IsInnerHyphen(i) ? i + 1 : i;
        next = at + 1;
        return TryReadYear(run, at, out year) && !Codes.ContinuesAsCode(run, at)
            && (at == i || !run.Has(next, WordRoles.Scale | WordRoles.CurrencyNoun));
    }

    /// <summary>The second year of a run: "-2020", "to 2020", "-18", "/19".</summary>
    public static bool TryReadLast(TokenRun run, int i, int first, out int last, out int next, out bool isSlash)
    {
        isSlash = run.Symbol(i) == '/';
        var isDash = Characters.IsDash(run.Symbol(i));
        next = i + 2;
        last = 0;
        if (!isSlash && !isDash && !run.IsAny(i, "to", "through"))
        {
            return false;
        }

        if (TryReadYear(run, i + 1, out last))
        {
            return isSlash ? last == first + 1 : last > first;
        }

        // "2017-18", "2014-20", "1999-00".
        if (!run.IsNumber(i + 1) || !run[i + 1].IsPlain || run[i + 1].Length != 2 || !run.IsGlued(i) || !run.IsGlued(i + 1))
        {
            return false;
        }

        last = first - (first % 100) + (int)run[i + 1].Number;
        last += last <= first && first % 100 == 99 ? 100 : 0;
        return isSlash ? last == first + 1 : last > first;
    }

    private static bool TryReadDecade(TokenRun run, int i, int year, out Match match)
    {
        var at = Characters.IsApostrophe(run.Symbol(i + 1)) ? i + 2 : i + 1;
        var isDecade = year % 10 == 0 && run.Is(at, "s") && run.IsGlued(at);
        match = isDecade ? Dates.Match(i, at + 1, Dates.Years(year, year + 9), year + 9) : default;
        return isDecade;
    }

    private static bool IsFreeOfUnit(TokenRun run, int i, int next)
    {
        var unit = UnitReader.Read(run, next, isDigits: true, out _);
        return (unit.IsNone || (unit.Kind == FigureKind.Money && run.Is(i - 1, "in"))) && !Codes.ContinuesAsCode(run, next - 1)
            && !run.Has(next, WordRoles.Scale | WordRoles.ShortScale);
    }

    /// <summary>Whether a number that could be a year is one, and not a count ("2012 people").</summary>
    private static bool IsYearHere(TokenRun run, int i, int year)
    {
        var isRange = run.IsInnerHyphen(i + 1) && run.IsNumber(i + 2);
        if (isRange || !IsFreeOfUnit(run, i, i + 1))
        {
            return false;
        }

        if (run.Has(i - 1, WordRoles.YearLead))
        {
            return true;
        }

        var isBound = run.Has(i - 1, WordRoles.Qualifier) && !run.Is(i - 1, "of");
        var isNear = isBound && run.IsAny(i - 1, "about", "around", "circa");
        if (run.IsAny(i - 1, "above", "below") && NounReader.Read(run, i + 1, year) is var compared
            && (compared == i + 1 || run.Has(compared - 1, WordRoles.YearHead)))
        {
            // "3 points above 2016", "below 2019 levels".
            return true;
        }

        if (isBound && !isNear)
        {
            return run.Is(i - 1, "to") && !run.Is(i - 2, "up") && !run.Is(i - 2, "close");
        }

        // "Vision 2030 creates jobs", "the 2015 Gender Gap Report ranks economies", but "2000 Venezuelan refugees".
        if (IsName(run, i - 1) || (run.IsCapital(i + 1) && !NounReader.IsAdjective(run, i + 1)))
        {
            return true;
        }

        var noun = NounReader.Read(run, i + 1, year);
        if (noun == i + 1 || run.Has(noun - 1, WordRoles.YearHead) || run.IsCapital(noun - 1))
        {
            return true;
        }

        // "the 2012 wildfires" names a year, "the 2000 jobs" counts.
        return run.Has(i - 1, WordRoles.Determiner) && year % 100 != 0 && !isNear;
    }

    private static bool IsName(TokenRun run, int i) => i > 0 && run.IsCapital(i) && run.Word(i) is null && run.IsWord(i - 1);
}
