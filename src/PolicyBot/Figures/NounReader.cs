namespace PolicyBot.Figures;

/// <summary>Finds where the noun phrase after a count ends: "Venezuelan refugees and migrants", "direct activities".</summary>
/// <remarks>
/// There is no part-of-speech tagger: words are taken until the plural noun that a count asks for, a few closed-class words, verbs and
/// all punctuation end the phrase, and a phrase without a plural is none. Measured on the labelled sentences of the tests.
/// </remarks>
internal static class NounReader
{
    private const int LongestPhrase = 8;
    private const int LongestConjunct = 3;

    /// <param name="run">The tokens.</param>
    /// <param name="i">The first token after the number.</param>
    /// <param name="value">The number: one of something need not be plural.</param>
    /// <returns>The first token after the phrase; <paramref name="i"/> where there is none.</returns>
    public static int Read(TokenRun run, int i, decimal value)
    {
        if (run.IsInnerHyphen(i))
        {
            return ReadHyphened(run, i);
        }

        if (!ReadToPlural(run, i, LongestPhrase, out var end))
        {
            return IsAbbreviatedUnit(run, i) ? i + 1
                : value == 1 && end - i <= LongestConjunct ? end
                : i;
        }

        while (IsJoin(run, end) && ReadConjunct(run, end + 1) is var conjunct && conjunct > end)
        {
            end = conjunct;
        }

        return end;
    }

    /// <summary>"17-country", "12-member": the noun is singular.</summary>
    private static int ReadHyphened(TokenRun run, int i)
    {
        if (!run.IsWord(i + 1) || run[i + 1].Length < 3 || run.Has(i + 1, WordRoles.Stop))
        {
            return i;
        }

        return run.Is(i + 1, "plus") ? i : i + 2;
    }

    /// <summary>"two-way trade", "a three-pronged approach": the number is part of an adjective.</summary>
    public static bool IsPartOfAdjective(TokenRun run, int i) =>
        run.IsInnerHyphen(i) && (run.IsAny(i + 1, "way", "sided", "pronged") || run.IsAny(i + 1, "part", "ply", "faced"));

    private static bool ReadToPlural(TokenRun run, int i, int limit, out int end)
    {
        end = i;
        var hasPlural = false;
        for (var words = 0; words < limit; words++)
        {
            var next = ReadCompound(run, hasPlural ? end : SkipJoin(run, i, end));
            if (next <= end || (hasPlural && !IsPlural(run, next - 1)) || (hasPlural && run.Has(next, WordRoles.Determiner)))
            {
                break;
            }

            hasPlural |= IsPlural(run, next - 1);
            end = next;
        }

        return hasPlural;
    }

    /// <summary>Joins between the adjectives of one noun: "13 state and local jurisdictions", "public, private, and academic partners".</summary>
    private static int SkipJoin(TokenRun run, int first, int i)
    {
        if (i == first)
        {
            return SkipEmphasis(run, i);
        }

        i = SkipEmphasis(run, i);
        var at = run.Symbol(i) == ',' && IsAdjective(run, i - 1) ? i + 1 : i;
        return IsJoin(run, at) ? at + 1 : at;
    }

    private static int SkipEmphasis(TokenRun run, int i)
    {
        for (var steps = 0; steps < 2 && run.Symbol(i) is '*' or '_'; steps++)
        {
            i++;
        }

        return i;
    }

    /// <summary>"25 MMT of soybeans".</summary>
    private static bool IsAbbreviatedUnit(TokenRun run, int i) =>
        run.IsCapital(i) && run[i].Length is >= 2 and <= 5 && run.Is(i + 1, "of") && run.Word(i) is null && char.IsUpper(run.Letters(i)[^1]);

    /// <summary>One word of the phrase, with what touches it ("third-country", "Mi-17", "H-1B", "8-ounce").</summary>
    private static int ReadCompound(TokenRun run, int i)
    {
        var isWord = run.IsWord(i) && !run.Has(i, WordRoles.Stop | WordRoles.Cardinal | WordRoles.Scale);
        if (!(isWord || (run.IsNumber(i) && run.IsInnerHyphen(i + 1))) || (run.IsGlued(i) && !run.Has(i, WordRoles.Measure) && run.Symbol(i - 1) != '*'))
        {
            return i;
        }

        var next = i + 1;
        while (run.IsGlued(next) && (IsPart(run, next) || ((run.IsInnerHyphen(next) || IsInnerSlash(run, next)) && IsPart(run, next + 1))))
        {
            next++;
        }

        // "low- and middle-income countries".
        return Characters.IsHyphen(run.Symbol(next)) && run.IsGlued(next) && run.IsWord(next + 1) ? next + 1 : next;
    }

    private static bool IsPart(TokenRun run, int i) => run.Kind(i) is TokenKind.Word or TokenKind.Number;

    private static bool IsInnerSlash(TokenRun run, int i) => run.Symbol(i) == '/' && run.IsGlued(i + 1) && run.IsWord(i + 1);

    private static bool IsJoin(TokenRun run, int i) => run.IsAny(i, "and", "or") || run.Symbol(i) == '&';

    /// <summary>
    /// The end of what "and" joins to the noun: a plural, alone or after words that look like adjectives. "17 countries and
    /// strengthening systems" and "500 workers and helps families" join clauses.
    /// </summary>
    private static int ReadConjunct(TokenRun run, int i)
    {
        var at = i;
        for (var words = 0; words < LongestConjunct; words++)
        {
            var next = ReadCompound(run, at);
            if (next == at)
            {
                return 0;
            }

            if (IsPlural(run, next - 1))
            {
                return ReadCompound(run, next) == next && !run.Has(next, WordRoles.Determiner) || EndsIn(run, next, "ed") ? next : 0;
            }

            if (next == at + 1 && !run.IsCapital(at) && !IsAdjective(run, at))
            {
                return 0;
            }

            at = next;
        }

        return 0;
    }

    private static bool IsPlural(TokenRun run, int i)
    {
        if (run.Has(i, WordRoles.Plural))
        {
            return true;
        }

        if (!run.IsWord(i) || run[i].Length < 4)
        {
            return false;
        }

        var letters = run.Letters(i);
        return letters[^1] == 's'
            ? letters[^2] is not ('s' or 'u' or 'i' or '\'' or '’')
            : letters.EndsWith("people", StringComparison.OrdinalIgnoreCase) || letters.EndsWith("women", StringComparison.OrdinalIgnoreCase)
                || letters.EndsWith("men", StringComparison.Ordinal) && letters.Length > 6;
    }

    /// <summary>Whether a word looks like an adjective: by a short list, else by its ending.</summary>
    public static bool IsAdjective(TokenRun run, int i)
    {
        if (run.Has(i, WordRoles.Adjective | WordRoles.Demonym))
        {
            return true;
        }

        return EndsIn(run, i, "an") || EndsIn(run, i, "ese") || EndsIn(run, i, "ish") || EndsIn(run, i, "al") || EndsIn(run, i, "ic") || EndsIn(run, i, "ous") || EndsIn(run, i, "ive") || EndsIn(run, i, "ble")
            || EndsIn(run, i, "ful") || EndsIn(run, i, "ant") || EndsIn(run, i, "ent") || EndsIn(run, i, "ary") || EndsIn(run, i, "ed");
    }

    private static bool EndsIn(TokenRun run, int i, string ending) =>
        run.IsWord(i) && run[i].Length > ending.Length + 1 && run.Letters(i).EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
