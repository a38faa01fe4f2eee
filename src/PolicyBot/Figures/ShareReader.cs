namespace PolicyBot.Figures;

/// <summary>Reads fractions in words: "a third", "two-thirds", "one-quarter", "half".</summary>
internal static class ShareReader
{
    public static bool TryRead(TokenRun run, int i, out Share share)
    {
        share = default;
        if (run.Has(i, WordRoles.Article) && run.Has(i + 1, WordRoles.Denominator) && !run.EndsInS(i + 1))
        {
            return TryReadAfter(run, i + 1, 1, needsEnd: true, out share);
        }

        if (run.Is(i, "half"))
        {
            return TryReadHalf(run, i, out share);
        }

        if (run.Is(i, "quarter") && (run.Is(i + 1, "of") || run.Has(i + 1, WordRoles.Scale)) && !run.Has(i - 1, WordRoles.Ordinal))
        {
            share = new Share(0.25m, i + 1);
            return LeadsToScaleOrTime(run, i + 1);
        }

        var numerator = run.Has(i, WordRoles.Cardinal) ? run.Word(i)!.Value : 0;
        if (numerator is < 1 or > 9)
        {
            return false;
        }

        var isHyphened = run.IsInnerHyphen(i + 1);
        var at = isHyphened ? i + 2 : i + 1;
        return run.Has(at, WordRoles.Denominator) && run.Word(at)!.Value > numerator
            && (run.EndsInS(at) == numerator > 1 || (numerator > 1 && isHyphened && !run.Is(at, "half") && !run.Is(at, "quarter")))
            && TryReadAfter(run, at, numerator, needsEnd: numerator == 1 && !isHyphened, out share);
    }

    /// <summary>"a third" is a fraction, "a third tranche" is an ordinal: what follows decides.</summary>
    private static bool TryReadAfter(TokenRun run, int denominator, decimal numerator, bool needsEnd, out Share share)
    {
        share = new Share(numerator / run.Word(denominator)!.Value, denominator + 1);
        var after = denominator + 1;
        return !run.IsInnerHyphen(after)
            && (!needsEnd || !run.IsWord(after) || run.Has(after, WordRoles.Stop | WordRoles.Scale | WordRoles.TimeUnit)
                || run.Is(denominator, "half"));
    }

    private static bool TryReadHalf(TokenRun run, int i, out Share share)
    {
        share = new Share(0.5m, i + 1);
        var isPartOfPeriod = run.Has(i - 1, WordRoles.Ordinal | WordRoles.Relative) || run.IsAny(i - 1, "other", "latter")
            || run.IsAny(i - 1, "the", "this", "each");
        return LeadsToScaleOrTime(run, i + 1)
            || (!isPartOfPeriod && !run.IsInnerHyphen(i + 1)
                && (!run.IsWord(i + 1) || run.Has(i + 1, WordRoles.Stop | WordRoles.Determiner)));
    }

    /// <summary>"half [of] [a] million", "half a century": the fraction is part of a longer number.</summary>
    private static bool LeadsToScaleOrTime(TokenRun run, int i) =>
        run.Has(SkipToNoun(run, i), WordRoles.Scale | WordRoles.TimeUnit) && !run.EndsInS(SkipToNoun(run, i));

    /// <summary>The token after "of a", "a", "-a-" or a hyphen.</summary>
    public static int SkipToNoun(TokenRun run, int i)
    {
        i = run.Is(i, "of") ? i + 1 : run.IsInnerHyphen(i) ? i + 1 : i;
        i = run.Has(i, WordRoles.Article) || run.Is(i, "one") ? i + 1 : i;
        return run.IsInnerHyphen(i) ? i + 1 : i;
    }
}
