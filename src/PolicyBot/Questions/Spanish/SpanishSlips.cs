namespace PolicyBot.Questions.Spanish;

/// <summary>Finds the Spanish word that a misspelt one was meant for: one letter more, less, other, or swapped with its neighbour.</summary>
/// <param name="isSpanish">Whether a folded word is one of the glossary or a form of one.</param>
internal sealed class SpanishSlips(Func<string, bool> isSpanish)
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestWord = 5;

    /// <summary>Longer tokens are no words, and comparing costs the square of their length.</summary>
    private const int LongestWord = 20;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Letters that sound alike, in one part or another of where Spanish is spoken; m and n do before many a consonant.</summary>
    private static readonly string[] Alike = ["szc", "bv", "gj", "iy", "ckq", "mn"];

    /// <summary>The word meant; null where none, or no single one, lies near.</summary>
    /// <param name="word">A word in lower case without accents that is not Spanish as it stands.</param>
    /// <remarks>Of several, what sounds the same is meant, then what has the same letters in another order, then what lacks or doubles one.</remarks>
    public string? Meant(string word) =>
        word.Length is < ShortestWord or > LongestWord || !word.All(char.IsAsciiLetterLower) ? null
        : Only(Sounding(word)) ?? Only(Swapped(word)) ?? Only(Doubled(word)) ?? Only(Lacking(word).Concat(Lengthened(word))) ?? Only(Changed(word));

    // Forms of one word count as one: which of them is meant hardly matters.
    private string? Only(IEnumerable<string> near)
    {
        string[] words = [.. near.Where(isSpanish).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return words.Length > 0 && Array.TrueForAll(words, other => other[..^2] == words[0][..^2] || other[..^1] == words[0]) ? words[0] : null;
    }

    private static IEnumerable<string> Sounding(string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            foreach (char other in Alike.Where(alike => alike.Contains(word[i])).SelectMany(alike => alike).Where(other => other != word[i]))
            {
                yield return With(word, i, other);
            }
        }

        // H is not heard, and "ll" is "y".
        for (int i = 0; i < word.Length; i++)
        {
            yield return word[i] == 'h' ? word.Remove(i, 1) : word.Insert(i, "h");
        }

        yield return word.Replace("ll", "y", StringComparison.Ordinal);
        yield return word.Replace("y", "ll", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Swapped(string word) =>
        Enumerable.Range(0, word.Length - 1).Select(i => $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}");

    private static IEnumerable<string> Doubled(string word) =>
        Enumerable.Range(1, word.Length - 1).Where(i => word[i] == word[i - 1]).Select(i => word.Remove(i, 1));

    private static IEnumerable<string> Lacking(string word) =>
        Enumerable.Range(1, word.Length).SelectMany(i => Letters.Select(letter => word.Insert(i, letter.ToString())));

    private static IEnumerable<string> Lengthened(string word) => Enumerable.Range(1, word.Length - 1).Select(i => word.Remove(i, 1));

    private static IEnumerable<string> Changed(string word) =>
        Enumerable.Range(1, word.Length - 1).SelectMany(i => Letters.Select(letter => With(word, i, letter)));

    private static string With(string word, int at, char letter) => $"{word[..at]}{letter}{word[(at + 1)..]}";
}
