namespace PolicyBot.Figures;

/// <summary>Adds to a figure's core its qualifier, the noun that it counts and what it is a rate of.</summary>
internal static class FigureAssembler
{
    /// <param name="run">The tokens.</param>
    /// <param name="match">The core.</param>
    /// <param name="floor">The first token that no earlier figure has taken.</param>
    /// <param name="followsFigure">Whether the same clause states a figure before this one.</param>
    /// <param name="end">The first token after the figure.</param>
    public static Figure Assemble(TokenRun run, Match match, int floor, bool followsFigure, out int end)
    {
        var isDate = match.Kind == FigureKind.Date;
        var lead = isDate ? DateQualifierReader.Before(run, match, floor) : QualifierReader.Before(run, match, floor, followsFigure);
        var start = lead?.First ?? (match.Upper is not null && run.Is(match.First - 1, "from") && match.First > floor ? match.First - 1 : match.First);

        var trail = isDate ? DateQualifierReader.After(run, match.Next) : QualifierReader.After(run, match.Next);
        end = trail?.Next ?? match.Next;
        var unit = match.Unit;
        if (match.Kind == FigureKind.Count)
        {
            unit = ReadNoun(run, match, ref end);
            trail ??= QualifierReader.After(run, end);
        }
        else if (match.Kind is FigureKind.Money or FigureKind.Percentage)
        {
            end = SkipRate(run, end);
            trail ??= QualifierReader.After(run, end);
        }

        end = Math.Max(end, trail?.Next ?? end);
        var qualification = lead ?? trail;
        return new Figure
        {
            Kind = match.Kind,
            Span = run.Span(start, end),
            Core = run.Span(match.First, match.Next),
            Value = match.Value,
            Upper = match.Upper,
            Unit = unit,
            Qualifier = qualification is { } words ? run.Cut(words.First, words.Next) : null,
            Bound = qualification?.Bound ?? Bound.Exact,
            Period = match.Period,
        };
    }

    private static string ReadNoun(TokenRun run, Match match, ref int end)
    {
        var noun = NounReader.Read(run, end, match.Value);
        if (noun > end)
        {
            var first = run.IsInnerHyphen(end) ? end + 1 : end;
            end = noun;
            return Unmarked(run.Cut(first, noun));
        }

        // "20 of the 35 countries", "24 of its members": the whole names what is counted.
        if (!run.Is(end, "of"))
        {
            return "";
        }

        var whole = run.Has(end + 1, WordRoles.Determiner) ? end + 2 : end + 1;
        if (NumberReader.TryRead(run, whole, isMoney: false, out var quantity))
        {
            whole = quantity.Next;
        }

        noun = NounReader.Read(run, whole, match.Value);
        return noun > whole ? Unmarked(run.Cut(whole, noun)) : "";
    }

    /// <summary>The words without the marks of emphasis around or between them.</summary>
    private static string Unmarked(string noun) => noun.Contains('*', StringComparison.Ordinal) ? noun.Replace("*", "", StringComparison.Ordinal).Trim() : noun;

    /// <summary>"per pupil", "a month", "each year".</summary>
    private static int SkipRate(TokenRun run, int i)
    {
        var isRate = (run.Is(i, "per") && run.IsWord(i + 1) && !run.IsAny(i + 1, "cent", "the"))
            || ((run.Has(i, WordRoles.Article) || run.IsAny(i, "each", "every")) && run.Has(i + 1, WordRoles.TimeUnit));
        return isRate ? i + 2 : i;
    }
}
