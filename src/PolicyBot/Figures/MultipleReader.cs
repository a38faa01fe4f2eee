namespace PolicyBot.Figures;

/// <summary>Reads multiples and lengths of time that are one word: "doubled", "threefold", "bicentennial", "the past decade".</summary>
internal static class MultipleReader
{
    public static bool TryRead(TokenRun run, int i, out Match match)
    {
        match = default;
        if (run.Has(i, WordRoles.Multiple))
        {
            // "double-digit" and "triple-dip" multiply nothing.
            match = new Match(FigureKind.Multiple, i, i + 1, run.Word(i)!.Value, null, "times");
            return !run.IsInnerHyphen(i + 1);
        }

        if (run.Has(i, WordRoles.Anniversary))
        {
            match = new Match(FigureKind.Duration, i, i + 1, run.Word(i)!.Factor, null, run.Word(i)!.Unit);
            return true;
        }

        // "a year" is mostly a rate ("$35 a year"); decades and centuries are not.
        if (run.Has(i, WordRoles.Article | WordRoles.Relative) && run.IsAny(i + 1, "decade", "century"))
        {
            var unit = run.Word(i + 1)!;
            match = new Match(FigureKind.Duration, i, i + 2, unit.Factor, null, unit.Unit);
            return true;
        }

        return false;
    }
}
