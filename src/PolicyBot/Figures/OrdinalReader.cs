namespace PolicyBot.Figures;

/// <summary>Reads a place in an order: "third", "14th", "twenty-first".</summary>
internal static class OrdinalReader
{
    public static bool TryRead(TokenRun run, int i, out Match match)
    {
        match = default;
        if (!TryReadPlace(run, i, out var place, out var next) || IsIdiom(run, i, next))
        {
            return false;
        }

        match = new Match(FigureKind.Ordinal, i, next, place, null, "ordinal");
        return true;
    }

    public static bool TryReadPlace(TokenRun run, int i, out decimal place, out int next)
    {
        place = 0;
        next = i + 1;
        if (run.IsNumber(i))
        {
            place = run[i].Number;
            next = i + 2;
            return run[i].IsPlain && IsSuffix(run, i + 1) && (run.IsGlued(i + 1) || !run.IsCapital(i + 1)) && !Codes.StartsInCode(run, i);
        }

        if (run.Has(i, WordRoles.Cardinal) && run.Word(i)!.Value >= 20 && run.IsInnerHyphen(i + 1)
            && run.Has(i + 2, WordRoles.Ordinal) && run.Word(i + 2)!.Value < 10)
        {
            place = run.Word(i)!.Value + run.Word(i + 2)!.Value;
            next = i + 3;
            return true;
        }

        place = run.Has(i, WordRoles.Ordinal) ? run.Word(i)!.Value : 0;
        return place > 0;
    }

    private static bool IsSuffix(TokenRun run, int i) => run.IsAny(i, "st", "nd") || run.IsAny(i, "rd", "th");

    /// <summary>"First Lady", "third parties", "first-hand", "at first": no place in an order.</summary>
    private static bool IsIdiom(TokenRun run, int i, int next)
    {
        var noun = run.IsInnerHyphen(next) ? next + 1 : next;
        return (run.Is(i, "first")
                && (run.IsAny(noun, "lady", "ladies") || run.IsAny(noun, "responder", "responders") || run.IsAny(noun, "aid", "hand", "class")
                    || run.Is(i - 1, "at")))
            || (run.Is(i, "third") && (run.IsAny(noun, "party", "parties") || run.IsAny(noun, "country", "world")));
    }
}
