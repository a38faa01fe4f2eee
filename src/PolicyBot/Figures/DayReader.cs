namespace PolicyBot.Figures;

/// <summary>Reads dates that begin with the day: "20 October 2021", "20th of October", "10th to 17th of May 2016".</summary>
internal static class DayReader
{
    public static bool TryRead(TokenRun run, int i, out Match match)
    {
        match = default;
        if (!TryReadDay(run, i, out var day, out var at) || Codes.StartsInCode(run, i) && run.IsNumber(i))
        {
            return false;
        }

        var lastDay = day;
        if ((Characters.IsDash(run.Symbol(at)) || run.IsAny(at, "to", "and")) && TryReadDay(run, at + 1, out var second, out var afterSecond)
            && second > day && IsMonthAfter(run, afterSecond))
        {
            lastDay = second;
            at = afterSecond;
        }

        if (!IsMonthAfter(run, at))
        {
            return false;
        }

        at = run.IsAny(at, "of", "day") ? at + 1 : at;
        at = run.Is(at, "of") ? at + 1 : at;
        at = run.IsInnerHyphen(at) ? at + 1 : at;
        var month = (int)run.Word(at)!.Value;
        var isModal = run.IsAny(at, "may", "march") && !run.IsCapital(at);
        at = MonthReader.SkipFullStop(run, at + 1);
        if (YearReader.TryReadTrailing(run, at, out var year, out var next))
        {
            if (!Dates.TryDays(year, month, day, lastDay, out var period))
            {
                return false;
            }

            match = Dates.Match(i, next, period);
            return true;
        }

        if (isModal && run.IsWord(at) || !Dates.TryDays(2000, month, day, lastDay, out _))
        {
            return false;
        }

        match = Dates.Match(i, at, Dates.Yearless(month, day));
        return true;
    }

    /// <summary>"20", "20th", "third".</summary>
    public static bool TryReadDay(TokenRun run, int i, out int day, out int next)
    {
        day = 0;
        next = i + 1;
        if (OrdinalReader.TryReadPlace(run, i, out var place, out var afterPlace))
        {
            next = afterPlace;
        }
        else if (run.IsNumber(i) && run[i].IsPlain && run[i].Length <= 2)
        {
            place = run[i].Number;
        }

        day = place is >= 1 and <= 31 ? (int)place : 0;
        return day > 0;
    }

    private static bool IsMonthAfter(TokenRun run, int i)
    {
        i = run.Is(i, "day") && run.Is(i + 1, "of") ? i + 2 : run.Is(i, "of") || run.IsInnerHyphen(i) ? i + 1 : i;
        return run.Has(i, WordRoles.Month);
    }
}
