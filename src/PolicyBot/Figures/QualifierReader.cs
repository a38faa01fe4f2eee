namespace PolicyBot.Figures;

/// <summary>Reads the qualifier of an amount, before it ("no more than", "just over") or after it ("or more", "+").</summary>
internal static class QualifierReader
{
    /// <param name="run">The tokens.</param>
    /// <param name="match">The figure's core.</param>
    /// <param name="floor">The first token that no earlier figure has taken.</param>
    /// <param name="followsFigure">Whether the same clause states a figure before this one.</param>
    public static Qualification? Before(TokenRun run, Match match, int floor, bool followsFigure)
    {
        var last = SkipAddition(run, SkipMarkup(run, match.First - 1));
        var found = match.Kind == FigureKind.Ordinal ? null : Before(run, last) ?? BeforeAge(run, last);
        if (found is not { } lead || lead.First < floor)
        {
            return null;
        }

        return match.Kind == FigureKind.Duration
            ? ForDuration(run, lead, last + 1, followsFigure)
            : run.Is(last, "within") ? null : lead;
    }

    /// <summary>Steps back over a quotation mark, or the mark of a link or of emphasis: "nearly [80 percent](...)".</summary>
    private static int SkipMarkup(TokenRun run, int i)
    {
        for (var steps = 0; steps < 3 && run.Symbol(i) is '[' or '*' or '_' or '"' or '“'; steps++)
        {
            i--;
        }

        return i;
    }

    /// <param name="run">The tokens.</param>
    /// <param name="i">The first token after a figure's core or noun.</param>
    public static Qualification? After(TokenRun run, int i)
    {
        if (run.Symbol(i) == '+' && run.IsGlued(i) && !(run.IsNumber(i + 1) && run.IsGlued(i + 1)))
        {
            return new(i, i + 1, Bound.AtLeast);
        }

        if (run.Is(i, "plus") && run.IsGlued(i))
        {
            return new(i, i + 1, Bound.AtLeast);
        }

        if (run.IsInnerHyphen(i) && run.Is(i + 1, "plus"))
        {
            return new(i + 1, i + 2, Bound.AtLeast);
        }

        if (!run.IsAny(i, "or", "and") || StartsAmount(run, i + 2))
        {
            return null;
        }

        var at = i + 1;
        if (run.IsAny(at, "above", "over", "older") || (run.Is(at, "up") && !run.Is(at + 1, "to"))
            || (run.Is(i, "or") && (run.IsAny(at, "more", "greater", "higher") || run.IsAny(at, "longer", "better", "larger"))))
        {
            return new(i, i + 2, Bound.AtLeast);
        }

        if (run.IsAny(at, "below", "under", "younger")
            || (run.Is(i, "or") && (run.IsAny(at, "less", "fewer", "lower") || run.IsAny(at, "shorter", "smaller"))))
        {
            return new(i, i + 2, Bound.AtMost);
        }

        return run.Is(i, "or") && run.Is(at, "so") ? new(i, i + 2, Bound.About) : null;
    }

    /// <summary>"5 million and over 3 million": the words belong to the next figure.</summary>
    private static bool StartsAmount(TokenRun run, int i) =>
        run.IsNumber(i) || run.IsAny(i, "than", "the") || run.Has(i, WordRoles.Cardinal | WordRoles.Article | WordRoles.CurrencyCode)
        || MoneyWords.OfSymbol(run.Symbol(i)) is not null;

    /// <summary>"up to an additional 15", "at least another 20": what is added is bounded all the same.</summary>
    private static int SkipAddition(TokenRun run, int i) =>
        run.Is(i, "another") ? i - 1
        : run.IsAny(i, "additional", "further", "extra") ? (run.Has(i - 1, WordRoles.Article) ? i - 2 : i - 1)
        : i;

    /// <summary>"up to the age of 25", "under age 13".</summary>
    private static Qualification? BeforeAge(TokenRun run, int i)
    {
        var at = run.Is(i, "of") ? i - 1 : i;
        return run.Is(at, "age") && Before(run, run.Is(at - 1, "the") ? at - 2 : at - 1) is { } lead ? lead with { Next = i + 1 } : null;
    }

    private static Qualification? Before(TokenRun run, int i) => run.Kind(i) switch
    {
        TokenKind.Symbol => BySign(run, i),
        TokenKind.Word when run.Has(i, WordRoles.Qualifier) => ByWord(run, i),
        _ => null,
    };

    private static Qualification? BySign(TokenRun run, int i) => run.Symbol(i) switch
    {
        '>' => new(i, i + 1, Bound.MoreThan),
        '<' => new(i, i + 1, Bound.LessThan),
        '≥' => new(i, i + 1, Bound.AtLeast),
        '≤' => new(i, i + 1, Bound.AtMost),
        '~' or '≈' => new(i, i + 1, Bound.About),
        '=' when run.Symbol(i - 1) == '>' && run.IsGlued(i) => new(i - 1, i + 1, Bound.AtLeast),
        '=' when run.Symbol(i - 1) == '<' && run.IsGlued(i) => new(i - 1, i + 1, Bound.AtMost),
        '.' when run.Is(i - 1, "approx") => new(i - 1, i + 1, Bound.About),
        _ => null,
    };

    private static Qualification? ByWord(TokenRun run, int i)
    {
        var before = i - 1;
        if (run.Is(i, "than"))
        {
            return ByComparative(run, i);
        }

        if (run.IsAny(i, "over", "above", "exceeding") || run.IsAny(i, "exceed", "exceeds", "exceeded") || run.IsAny(i, "surpassing", "surpassed"))
        {
            return IsInclusive(run, i) ? new(i - 2, i + 1, Bound.AtLeast) : new(WithAdverb(run, i), i + 1, Bound.MoreThan);
        }

        if (run.IsAny(i, "under", "below"))
        {
            return IsInclusive(run, i) ? new(i - 2, i + 1, Bound.AtMost) : new(WithAdverb(run, i), i + 1, run.IsAny(before, "just", "slightly", "little") ? Bound.Nearly : Bound.LessThan);
        }

        if (run.Is(i, "of"))
        {
            return ByOf(run, i);
        }

        if (run.Is(i, "to"))
        {
            return run.Is(before, "up") ? new(before, i + 1, Bound.AtMost)
                : run.Is(before, "close") ? new(before, i + 1, Bound.Nearly)
                : run.Is(before, "closer") ? new(before, i + 1, Bound.About) : null;
        }

        if (run.Is(i, "as"))
        {
            return !run.Is(i - 2, "as") ? null
                : run.IsAny(before, "much", "many", "high") || run.IsAny(before, "large", "long") ? new(i - 2, i + 1, Bound.AtMost)
                : run.IsAny(before, "few", "little", "low") ? new(i - 2, i + 1, Bound.AtLeast) : null;
        }

        if (run.IsAny(i, "least", "most"))
        {
            var at = run.Is(before, "the") ? i - 2 : before;
            return run.Is(at, "at") ? new(at, i + 1, run.Is(i, "least") ? Bound.AtLeast : Bound.AtMost) : null;
        }

        if (run.IsAny(i, "nearly", "almost", "virtually"))
        {
            return new(i, i + 1, Bound.Nearly);
        }

        if (run.IsAny(i, "minimum", "maximum"))
        {
            return new(run.Has(before, WordRoles.Article) ? before : i, i + 1, run.Is(i, "minimum") ? Bound.AtLeast : Bound.AtMost);
        }

        return run.Is(i, "within") ? new(i, i + 1, Bound.AtMost)
            : new(run.Is(i, "estimated") && run.Has(before, WordRoles.Article) ? before : i, i + 1, Bound.About);
    }

    /// <summary>"at or under", "at or above".</summary>
    private static bool IsInclusive(TokenRun run, int i) => run.Is(i - 1, "or") && run.Is(i - 2, "at");

    private static Qualification? ByComparative(TokenRun run, int i)
    {
        var at = i - 1;
        var isMore = run.IsAny(at, "more", "greater", "higher") || run.IsAny(at, "larger", "longer", "older");
        var isLess = run.IsAny(at, "less", "fewer", "lower") || run.IsAny(at, "smaller", "shorter", "younger");
        if (!isMore && !isLess)
        {
            return null;
        }

        if (run.IsAny(at - 1, "no", "not"))
        {
            return new(at - 1, i + 1, isMore ? Bound.AtMost : Bound.AtLeast);
        }

        var isJust = isLess && run.IsAny(at - 1, "just", "slightly", "little");
        return new(WithAdverb(run, at), i + 1, isMore ? Bound.MoreThan : isJust ? Bound.Nearly : Bound.LessThan);
    }

    private static Qualification? ByOf(TokenRun run, int i)
    {
        var at = i - 1;
        if (run.Is(at, "excess") && run.Is(at - 1, "in"))
        {
            return new(at - 1, i + 1, Bound.MoreThan);
        }

        if (run.IsAny(at, "upwards", "upward", "north"))
        {
            return new(at, i + 1, Bound.MoreThan);
        }

        if (run.Is(at, "short") && run.Is(at - 1, "just"))
        {
            return new(at - 1, i + 1, Bound.Nearly);
        }

        return run.IsAny(at, "minimum", "maximum")
            ? new(run.Has(at - 1, WordRoles.Article) ? at - 1 : at, i + 1, run.Is(at, "minimum") ? Bound.AtLeast : Bound.AtMost)
            : null;
    }

    /// <summary>"just over", "well under", "significantly more than".</summary>
    private static int WithAdverb(TokenRun run, int i) =>
        run.IsAny(i - 1, "just", "well", "slightly") || run.IsAny(i - 1, "far", "significantly", "substantially") ? i - 1
        : run.Is(i - 1, "little") ? (run.Has(i - 2, WordRoles.Article) ? i - 2 : i - 1)
        : i;

    /// <summary>
    /// "over" before a length of time is "more than" or "during". It is "during" where the clause has stated what was spent or done
    /// ("$5 billion over five years") and where the work is spread, unless a preposition settles it ("for over 30 years").
    /// </summary>
    private static Qualification? ForDuration(TokenRun run, Qualification lead, int core, bool followsFigure)
    {
        if (!run.Is(core - 1, "over") || lead.First != core - 1)
        {
            return lead;
        }

        var isMore = run.IsAny(core - 2, "for", "after", "of") || run.IsAny(core - 2, "than", "lasting", "lasted")
            || run.IsAny(core - 2, "is", "was", "takes");
        var isDuring = followsFigure || run.IsAny(core - 2, "spread", "phased", "in") || run.Has(core, WordRoles.Article | WordRoles.Relative);
        return isMore || !isDuring ? lead : null;
    }
}
