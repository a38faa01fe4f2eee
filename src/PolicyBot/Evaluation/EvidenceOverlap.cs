using PolicyBot.Documents;

namespace PolicyBot.Evaluation;

/// <summary>Compares what is cited with the words that a set's author took for the evidence.</summary>
public static class EvidenceOverlap
{
    /// <summary>The fewest UTF-16 units that a citation must hold to count: fewer prove nothing.</summary>
    public const int ShortestCitation = 12;

    /// <summary>Whether a citation shares at least half of the shorter of the two with one of the evidence's strings.</summary>
    /// <param name="text">The cited document's text.</param>
    /// <param name="cited">The cited run of it.</param>
    /// <param name="evidence">The strings, looked for in <paramref name="text"/> with white space folded.</param>
    public static bool Holds(string text, TextSpan cited, IReadOnlyList<string> evidence) =>
        cited.Length >= ShortestCitation && evidence.Any(words => Find(text, words) is { } gold && ShareHalf(gold, cited));

    /// <summary>Where <paramref name="words"/> first stand in a text, any run of white space taken for any other; null where nowhere, or where there is no word.</summary>
    public static TextSpan? Find(string text, string words)
    {
        var parts = Words(words);
        if (parts.Count == 0)
        {
            return null;
        }

        for (var start = text.IndexOf(parts[0], StringComparison.Ordinal); start >= 0; start = text.IndexOf(parts[0], start + 1, StringComparison.Ordinal))
        {
            if (EndAt(text, start, parts) is { } end)
            {
                return new(start, end);
            }
        }

        return null;
    }

    private static bool ShareHalf(TextSpan gold, TextSpan cited)
    {
        var shared = Math.Min(gold.End, cited.End) - Math.Max(gold.Start, cited.Start);
        return shared > 0 && 2 * shared >= Math.Min(gold.Length, cited.Length);
    }

    private static int? EndAt(string text, int start, List<string> words)
    {
        var end = start + words[0].Length;
        foreach (var word in words.Skip(1))
        {
            var next = end;
            while (next < text.Length && Folding.IsSpace(text[next]))
            {
                next++;
            }

            if (next == end || !text.AsSpan(next).StartsWith(word, StringComparison.Ordinal))
            {
                return null;
            }

            end = next + word.Length;
        }

        return end;
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && !Folding.IsSpace(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(text[start..i]);
            }
            else
            {
                i++;
            }
        }

        return words;
    }
}
