namespace PolicyBot.Figures;

/// <summary>Reads what says that a date begins or ends something: "since", "starting in", "effective from the year", "by the end of".</summary>
internal static class DateQualifierReader
{
    private const int LongestGap = 5;

    /// <param name="run">The tokens.</param>
    /// <param name="match">The date.</param>
    /// <param name="floor">The first token that no earlier figure has taken: a "to" there makes the date the end of a period.</param>
    public static Qualification? Before(TokenRun run, Match match, int floor)
    {
        if (run.IsAny(match.First - 1, "about", "around", "circa"))
        {
            return match.First - 1 >= floor ? new(match.First - 1, match.First, Bound.About) : null;
        }

        var at = SkipGap(run, match.First - 1, floor);
        var found = At(run, at) ?? (run.Is(at, "to") && at == floor && floor > 0 ? new Qualification(at, at + 1, Bound.Until) : null);
        if (found is not { } lead || lead.First < floor || (match.Upper is not null && run.Is(at, "from")))
        {
            return null;
        }

        // "since the 2012 Agreement went into effect" dates; "by the 2016 Accord" names an agent.
        var isDefinite = at == match.First - 2 && run.Is(match.First - 1, "the");
        return !isDefinite ? lead with { Next = match.First }
            : lead.Bound == Bound.Since && run.Is(at, "since") ? lead : null;
    }

    /// <summary>"2025 onwards".</summary>
    public static Qualification? After(TokenRun run, int i) =>
        run.IsAny(i, "onwards", "onward") ? new(i, i + 1, Bound.Since) : null;

    /// <summary>Steps back over "the end of", "the year", "late", "mid-".</summary>
    private static int SkipGap(TokenRun run, int i, int floor)
    {
        for (var steps = 0; steps < LongestGap && i >= floor; steps++, i--)
        {
            var isGap = run.IsAny(i, "early", "late", "mid") || run.IsAny(i, "year", "years", "the")
                || run.IsAny(i, "end", "start", "beginning") || run.IsAny(i, "middle", "close")
                || (run.Is(i, "of") && (run.IsAny(i - 1, "end", "start", "beginning") || run.IsAny(i - 1, "middle", "close")))
                || (run.IsInnerHyphen(i) && run.IsAny(i - 1, "mid", "end"));
            if (!isGap || (run.Is(i, "beginning") && !run.Is(i - 1, "the")))
            {
                break;
            }
        }

        return i;
    }

    private static Qualification? At(TokenRun run, int i)
    {
        if (run.IsAny(i, "since", "after", "from"))
        {
            var isStart = run.Is(i, "from") && IsStart(run, i - 1);
            return new(isStart || run.Is(i - 1, "as") ? i - 1 : i, i + 1, Bound.Since);
        }

        if (run.IsAny(i, "by", "until", "till") || run.IsAny(i, "before", "through"))
        {
            return new(i, i + 1, Bound.Until);
        }

        if (IsStart(run, i))
        {
            return new(i, i + 1, Bound.Since);
        }

        if (run.IsAny(i, "in", "on", "with") && IsStart(run, i - 1))
        {
            return new(i - 1, i + 1, Bound.Since);
        }

        if (run.Is(i, "to") && run.IsAny(i - 1, "up", "prior"))
        {
            return new(i - 1, i + 1, Bound.Until);
        }

        return run.Is(i, "than") && run.Is(i - 2, "no") && run.IsAny(i - 1, "later", "earlier")
            ? new(i - 2, i + 1, run.Is(i - 1, "later") ? Bound.Until : Bound.Since)
            : null;
    }

    private static bool IsStart(TokenRun run, int i) => run.IsAny(i, "starting", "beginning", "commencing") || run.Is(i, "effective");
}
