namespace PolicyBot.Figures;

/// <summary>Tells numbers from the digits of names and codes: "COVID-19", "G7", "F-16", "777X", "mg/5", "No. 5".</summary>
internal static class Codes
{
    /// <summary>Whether the number at <paramref name="i"/> is the tail of a code.</summary>
    public static bool StartsInCode(TokenRun run, int i)
    {
        if (!run.IsGlued(i))
        {
            return false;
        }

        var symbol = run.Symbol(i - 1);
        return run.Kind(i - 1) is TokenKind.Opaque or TokenKind.Number or TokenKind.Chain
            || symbol is '#' or '№' or '§' or '_' or '@' or '\\' or '='
            || (run.IsWord(i - 1) && !MayTouchDigits(run, i - 1))
            || (symbol == '/' && run.IsGlued(i - 1) && !run.Has(i - 2, WordRoles.Measure))
            || (Characters.IsHyphen(symbol) && run.IsGlued(i - 1)
                && ((run.IsWord(i - 2) && !MayTouchDigits(run, i - 2)) || IsDescending(run, i - 2)));
    }

    /// <summary>Whether what touches the end of the number at <paramref name="i"/> makes it a code; units have been read already.</summary>
    public static bool ContinuesAsCode(TokenRun run, int i)
    {
        var next = i + 1;
        if (!run.IsGlued(next))
        {
            return false;
        }

        var symbol = run.Symbol(next);
        return (run.IsWord(next) && !run.Has(next, WordRoles.Measure | WordRoles.Stop | WordRoles.TimeUnit))
            || run.Kind(next) is TokenKind.Number or TokenKind.Opaque or TokenKind.Chain
            || symbol is '_' or '@' or '\\'
            || (symbol == '/' && run.IsGlued(next + 1) && run.IsNumber(next + 1))
            || (run.IsInnerHyphen(next) && (IsLoneCapital(run, next + 1) || IsDescending(run, i) || run.Kind(next + 1) == TokenKind.Opaque));
    }

    /// <summary>"March31", "Rs55", "over100": words that published texts glue to their number by a slip.</summary>
    private static bool MayTouchDigits(TokenRun run, int i) =>
        run.Has(i, WordRoles.Month | WordRoles.CurrencyCode)
        || (run.Has(i, WordRoles.Qualifier | WordRoles.Stop) && run[i].Length > 1 && !run.IsCapital(i))
        || run.IsAny(i, "pre", "post", "mid");

    private static bool IsLoneCapital(TokenRun run, int i) => run.IsCapital(i) && run[i].Length == 1;

    /// <summary>"43219-6009", "555-0123": a range ascends.</summary>
    private static bool IsDescending(TokenRun run, int i) =>
        run.IsNumber(i) && run.IsNumber(i + 2) && run[i].IsPlain && run[i + 2].IsPlain && run[i].Number >= run[i + 2].Number
        && NumberReader.ReadScale(run, i + 3, isMoney: false, out _) == 1;
}
