using System.Collections.Frozen;

namespace PolicyBot.Figures;

/// <summary>Compares what two counts count.</summary>
internal static class CountedThings
{
    /// <summary>Shorter words ("of", "and", "new") say nothing of what is counted.</summary>
    private const int ShortestNoun = 4;

    private static readonly FrozenSet<string> Persons = "people persons individuals".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Kinds = ("adults children women men girls boys youth aliens immigrants migrants refugees inmates prisoners detainees defendants offenders veterans patients students pupils teachers"
        + " workers employees claimants applicants recipients beneficiaries enrollees members responders survivors victims residents citizens americans homeowners borrowers").Split(' ').ToFrozenSet(StringComparer.Ordinal);

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

    /// <summary>Whether one says only that persons are counted, and the other which persons.</summary>
    public static bool ArePersons(string first, string second) => (IsOf(first, Persons) && IsOf(second, Kinds)) || (IsOf(second, Persons) && IsOf(first, Kinds)) || (IsOf(first, Persons) && IsOf(second, Persons));

    private static bool IsOf(string phrase, FrozenSet<string> heads)
    {
        foreach (var range in phrase.AsSpan().Split(' '))
        {
            if (IsHead(phrase, range) && heads.Contains(phrase[range].ToLowerInvariant()))
            {
                return true;
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
