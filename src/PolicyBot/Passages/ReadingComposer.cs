using System.Runtime.InteropServices;
using System.Text;
using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Makes readings: reads slips as their notes say and folds white space.</summary>
internal static class ReadingComposer
{
    /// <summary>The reading of a run of units.</summary>
    /// <param name="units">The units, sources rising.</param>
    /// <param name="corrections">The document's corrections in the order of their spans; those outside of the run are ignored.</param>
    public static Reading Compose(IReadOnlyList<ReadUnit> units, Correction[] corrections)
    {
        var text = new StringBuilder(units.Count);
        var sources = new List<TextSpan>(units.Count);
        foreach (var unit in Correct(units, corrections))
        {
            Append(text, sources, unit);
        }

        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
            sources.RemoveAt(sources.Count - 1);
        }

        return new(text.ToString(), sources);
    }

    /// <summary>The words of a run of units, white space folded, slips as published.</summary>
    public static string Fold(List<ReadUnit> units)
    {
        var text = new StringBuilder(units.Count);
        foreach (var unit in CollectionsMarshal.AsSpan(units))
        {
            if (!char.IsWhiteSpace(unit.Char))
            {
                text.Append(unit.Char);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd(' ');
    }

    private static void Append(StringBuilder text, List<TextSpan> sources, ReadUnit unit)
    {
        if (IsInvisible(unit.Char))
        {
            return;
        }

        if (!char.IsWhiteSpace(unit.Char))
        {
            text.Append(unit.Char is '\u2010' or '\u2011' ? '-' : unit.Char);
            sources.Add(unit.Source);
        }
        else if (text.Length > 0 && text[^1] == ' ')
        {
            sources[^1] = sources[^1].Union(unit.Source);
        }
        else if (text.Length > 0)
        {
            text.Append(' ');
            sources.Add(unit.Source);
        }
    }

    // Soft hyphen, zero-width space, word joiner, byte order mark: left in, they would part words that a reader sees whole.
    public static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private static IEnumerable<ReadUnit> Correct(IReadOnlyList<ReadUnit> units, Correction[] corrections)
    {
        if (units.Count == 0)
        {
            yield break;
        }

        var whole = new TextSpan(units[0].Source.Start, units[^1].Source.End);
        var next = FirstFrom(corrections, whole.Start);
        var replaced = whole.Start;
        foreach (var unit in units)
        {
            while (next < corrections.Length && corrections[next].Span.Start <= unit.Source.Start && whole.Contains(corrections[next].Span))
            {
                foreach (var added in Units(corrections[next]))
                {
                    yield return added;
                }

                replaced = corrections[next].Span.End;
                next++;
            }

            if (unit.Source.Start >= replaced)
            {
                yield return unit;
            }
        }

        if (next < corrections.Length && corrections[next].Span == new TextSpan(whole.End, whole.End))
        {
            foreach (var added in Units(corrections[next]))
            {
                yield return added;
            }
        }
    }

    private static IEnumerable<ReadUnit> Units(Correction correction) =>
        correction.Reads.Select(character => new ReadUnit(character, correction.Span, Strong: false));

    private static int FirstFrom(Correction[] corrections, int start)
    {
        var first = 0;
        while (first < corrections.Length && corrections[first].Span.Start < start)
        {
            first++;
        }

        return first;
    }
}
