using Lucene.Net.Index;

namespace PolicyBot.Indexing;

/// <summary>The words of the passages, for finding the one that a misspelling meant.</summary>
/// <remarks>
/// Edits are insertions, deletions, changes and swaps of neighbours (optimal string alignment; Damerau, 1964). The words are kept by
/// their first letter, which a misspelling is taken to have right: that leaves few enough to compare with each.
/// </remarks>
internal sealed class Vocabulary
{
    /// <summary>Shorter words are not corrected: too many words lie one edit away.</summary>
    private const int ShortestCorrected = 4;

    /// <summary>From this length on a word may be two edits away.</summary>
    private const int ShortestWithTwoEdits = 8;

    private const int ShortestSlip = 6;

    private readonly ILookup<char, (string Word, int Passages)> _byFirstLetter;

    public Vocabulary(IndexReader reader)
    {
        var words = new List<(string Word, int Passages)>();
        TermsEnum? terms = MultiFields.GetTerms(reader, IndexField.Word)?.GetEnumerator();
        while (terms is not null && terms.MoveNext())
        {
            string word = terms.Term.Utf8ToString();
            if (MayBeMeant(word))
            {
                words.Add((word, terms.DocFreq));
            }
        }

        _byFirstLetter = words.ToLookup(word => word.Word[0]);
    }

    /// <summary>Whether a word of the passages may be what a misspelling meant: it is long enough, and none of its letters is a digit.</summary>
    public static bool MayBeMeant(string word) => word.Length >= ShortestCorrected - 1 && !word.Any(char.IsDigit);

    /// <summary>The nearest word; of two as near the one in more passages, then the first by its letters.</summary>
    public string? Nearest(string word)
    {
        if (word.Length < ShortestCorrected || word.Any(char.IsDigit))
        {
            return null;
        }

        int allowed = word.Length < ShortestWithTwoEdits ? 1 : 2;
        (string? Word, int Edits, int Passages) best = (null, allowed + 1, 0);
        foreach ((string candidate, int passages) in _byFirstLetter[word[0]])
        {
            int edits = Math.Abs(candidate.Length - word.Length) > allowed ? allowed + 1 : Edits(word, candidate);
            if (edits <= allowed && (edits < best.Edits || (edits == best.Edits && passages > best.Passages)))
            {
                best = (candidate, edits, passages);
            }
        }

        return best.Word;
    }

    /// <summary>Whether two words of six letters or more begin and end alike and differ by a swap of neighbours or by one letter more.</summary>
    public static bool IsSlip(string typed, string meant) =>
        Math.Min(typed.Length, meant.Length) >= ShortestSlip
        && typed[0] == meant[0]
        && typed[^1] == meant[^1]
        && Edits(typed, meant) == 1
        && (typed.Length != meant.Length || typed.Where((letter, i) => letter != meant[i]).Count() == 2);

    /// <summary>How many edits make one word of the other.</summary>
    public static int Edits(string from, string to)
    {
        int width = to.Length + 1;
        Span<int> table = (from.Length + 1) * width <= 1024 ? stackalloc int[1024] : new int[(from.Length + 1) * width];
        for (int j = 0; j < width; j++)
        {
            table[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            table[i * width] = i;
            for (int j = 1; j < width; j++)
            {
                int change = from[i - 1] == to[j - 1] ? 0 : 1;
                int edits = Math.Min(Math.Min(table[((i - 1) * width) + j], table[(i * width) + j - 1]) + 1, table[((i - 1) * width) + j - 1] + change);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    edits = Math.Min(edits, table[((i - 2) * width) + j - 2] + 1);
                }

                table[(i * width) + j] = edits;
            }
        }

        return table[(from.Length * width) + to.Length];
    }
}
