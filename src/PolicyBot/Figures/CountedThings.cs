namespace PolicyBot.Figures;

/// <summary>Compares what two counts count.</summary>
internal static class CountedThings
{
    /// <summary>Shorter words ("of", "and", "new") say nothing of what is counted.</summary>
    private const int ShortestNoun = 4;

    /// <summary>Whether either names nothing, or both share a noun: the last word, or the one before "and".</summary>
    public static bool Share(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return true;
        }

        foreach (var range in first.AsSpan().Split(' '))
        {
            var noun = first.AsSpan(range);
            if (IsHead(first, range) && HasHead(second, noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both name one thing in any place ("Venezuelans", "Venezuelan refugees and migrants").</summary>
    public static bool ShareAWord(string first, string second)
    {
        foreach (var range in first.AsSpan().Split(' '))
        {
            foreach (var other in second.AsSpan().Split(' '))
            {
                var noun = Singular(first.AsSpan(range));
                if (noun.Length >= ShortestNoun && noun.Equals(Singular(second.AsSpan(other)), StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasHead(string phrase, ReadOnlySpan<char> noun)
    {
        foreach (var range in phrase.AsSpan().Split(' '))
        {
            if (IsHead(phrase, range) && Singular(phrase.AsSpan(range)).Equals(Singular(noun), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHead(string phrase, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(phrase.Length);
        var rest = phrase.AsSpan(start + length).TrimStart();
        return length > 0 && (rest.IsEmpty || rest.StartsWith("and ", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("or ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("& ", StringComparison.Ordinal));
    }

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> noun) =>
        noun.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && noun.Length > 4 ? noun[..^3]
        : noun.EndsWith("y", StringComparison.OrdinalIgnoreCase) && noun.Length > 3 ? noun[..^1]
        : noun.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? noun[..^1]
        : noun;
}
