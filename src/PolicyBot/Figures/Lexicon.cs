using System.Collections.Frozen;

namespace PolicyBot.Figures;

/// <summary>The words that matter to figures, whatever their case.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, Word> Words = Build();

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Words.Keys.Max(word => word.Length);

    /// <summary>What is known of a word; its possessive counts as the word itself.</summary>
    public static Word? Find(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’')
        {
            word = word[..^2];
        }

        return word.Length <= Longest && Lookup.TryGetValue(word, out var found) ? found : null;
    }

    private static FrozenDictionary<string, Word> Build()
    {
        var words = new Dictionary<string, Word>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, word) in (IEnumerable<(string, Word)>)
            [.. NumberWords.Entries(), .. MoneyWords.Entries(), .. CalendarWords.Entries(), .. ClosedWords.Entries()])
        {
            words[text] = words.TryGetValue(text, out var known) ? known.Merge(word) : word;
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
