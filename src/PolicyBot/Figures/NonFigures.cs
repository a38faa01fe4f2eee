namespace PolicyBot.Figures;

/// <summary>Finds numbers that number, name or time something rather than measure it.</summary>
internal static class NonFigures
{
    private const int ShortestPhoneNumber = 9;

    /// <returns>The first token after what is no figure; <paramref name="i"/> where a figure may stand.</returns>
    public static int Skip(TokenRun run, int i)
    {
        if (run.Has(i, WordRoles.Label))
        {
            return SkipLabelled(run, i);
        }

        if (run.Is(i, "no") && run.Symbol(i + 1) == '.' && run.IsNumber(i + 2) && (run.IsCapital(i) || run.IsGlued(i + 2)))
        {
            return i + 3;
        }

        if (run.Symbol(i) == '[' && run.IsNumber(i + 1) && run[i + 1].IsPlain && run.Symbol(i + 2) == ']')
        {
            return i + 3;
        }

        if (run.Kind(i) == TokenKind.Opaque)
        {
            return SkipPhoneNumber(run, i);
        }

        if (!run.IsNumber(i))
        {
            return i;
        }

        if (run.IsAny(i + 1, "u.s.c.", "c.f.r.") || run.IsAny(i + 1, "usc", "cfr"))
        {
            return run.IsNumber(i + 2) ? i + 3 : i + 2;
        }

        return IsEnumerator(run, i) || IsTimeOfDay(run, i) || IsNamed(run, i) ? i + 1 : SkipPhoneNumber(run, i);
    }

    /// <summary>"Section 232", "Sections 204 and 205", "type 1 diabetes"; "level 5 percent" and "order 20 helicopters" are amounts.</summary>
    private static int SkipLabelled(TokenRun run, int i)
    {
        var at = i + 1;
        at = run.Symbol(at) == '.' && run.IsNumber(at + 1) ? at + 1 : run.Is(at, "no") ? at + (run.Symbol(at + 1) == '.' ? 2 : 1) : at;
        if (!IsLabelNumber(run, at) || (run.Has(i, WordRoles.WeakLabel) && !run.IsCapital(i) && NounReader.Read(run, at + 1, run[at].Number) > at + 1))
        {
            return i;
        }

        at++;
        while ((run.Symbol(at) == ',' || run.IsAny(at, "and", "or", "to") || Characters.IsDash(run.Symbol(at))) && (run.EndsInS(i) || IsLongLabel(run, at + 1))
            && IsLabelNumber(run, at + 1) && !YearReader.TryReadYear(run, at + 1, out _))
        {
            at += 2;
        }

        return at;
    }

    /// <summary>"Section 232 and 301 tariffs" names two sections in the singular; "Section 5 and 20 nations" counts.</summary>
    private static bool IsLongLabel(TokenRun run, int i) => run.IsNumber(i) && run[i].IsPlain && run[i].Length == 3;

    private static bool IsLabelNumber(TokenRun run, int i)
    {
        if (!run.IsNumber(i) || run.Has(i - 1, WordRoles.Label) && !run.IsCapital(i - 1) && YearReader.TryReadYear(run, i, out _))
        {
            return false;
        }

        var unit = UnitReader.Read(run, i + 1, isDigits: true, out _);
        return unit.IsNone && NumberReader.ReadScale(run, i + 1, isMoney: false, out _) == 1;
    }

    /// <summary>"1) ...", "(2) ...", and "3. ..." at the head of a line.</summary>
    private static bool IsEnumerator(TokenRun run, int i)
    {
        if (!run[i].IsPlain || run[i].Length > 2)
        {
            return false;
        }

        var isClosed = run.Symbol(i + 1) == ')' && run.IsGlued(i + 1);
        var isHead = i == 0 || run.Kind(i - 1) == TokenKind.Break || run.Text[run[i - 1].End..run[i].Start].Contains('\n');
        return (isClosed && (!run.IsGlued(i) || run.Symbol(i - 1) == '(') && !IsOpenEarlier(run, i))
            || (isHead && run.Symbol(i + 1) == '.' && run.IsGlued(i + 1) && !run.IsGlued(i + 2) && run.Kind(i + 2) != TokenKind.None);
    }

    /// <summary>"(up to 50)": the bracket closes more than the number.</summary>
    private static bool IsOpenEarlier(TokenRun run, int i)
    {
        if (run.Symbol(i - 1) == '(')
        {
            return false;
        }

        for (var at = i - 1; at >= Math.Max(0, i - 12); at--)
        {
            if (run.Symbol(at) is '(' or ')')
            {
                return run.Symbol(at) == '(';
            }
        }

        return false;
    }

    private static bool IsTimeOfDay(TokenRun run, int i) =>
        run.IsAny(i + 1, "am", "pm") || run.IsAny(i + 1, "a.m.", "p.m.") || run.IsAny(i + 1, "a.m", "p.m") || run.Is(i + 1, "o'clock");

    /// <summary>"Boeing 787 Dreamliner", "COVID 19", "D.C. 20500": digits after a name that count nothing.</summary>
    private static bool IsNamed(TokenRun run, int i)
    {
        if (!run[i].IsPlain || !run.IsCapital(i - 1) || run.IsGlued(i) || run.Word(i - 1) is not null || IsSentenceStart(run, i - 1)
            || YearReader.TryReadYear(run, i, out _))
        {
            return false;
        }

        var unit = UnitReader.Read(run, i + 1, isDigits: true, out _);
        return unit.IsNone && run.IsWord(i + 1) && !run.IsGlued(i + 1) && !run.Has(i + 1, WordRoles.Month)
            && NumberReader.ReadScale(run, i + 1, isMoney: false, out _) == 1 && NounReader.Read(run, i + 1, run[i].Number) == i + 1;
    }

    private static bool IsSentenceStart(TokenRun run, int i) => i == 0 || run.Symbol(i - 1) is '.' or '!' or '?' or ':' or '•' or '-' or '*'
        || run.Kind(i - 1) == TokenKind.Break;

    /// <summary>"020 7944 3021", "(202) 555 0123": groups of digits after a leading zero, bracket or plus.</summary>
    private static int SkipPhoneNumber(TokenRun run, int i)
    {
        if (run.IsNumber(i) && run.Symbol(i - 1) is not ('(' or '+'))
        {
            return i;
        }

        var digits = 0;
        var groups = 0;
        var at = i;
        while (IsPhoneGroup(run, at))
        {
            digits += run[at].Length;
            groups++;
            at++;
            var isParted = run.Symbol(at) == ')' || run.IsInnerHyphen(at);
            at = isParted && IsPhoneGroup(run, at + 1) ? at + 1 : at;
        }

        return groups >= 3 && digits >= ShortestPhoneNumber ? at : i;
    }

    private static bool IsPhoneGroup(TokenRun run, int i) =>
        (run.IsNumber(i) && run[i].IsPlain || run.Kind(i) == TokenKind.Opaque && char.IsAsciiDigit(run.Text[run[i].Start])) && run[i].Length is >= 2 and <= 5;
}
