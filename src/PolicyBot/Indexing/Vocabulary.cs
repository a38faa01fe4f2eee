using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace PolicyBot.Indexing;

/// <summary>The words of the passages, for finding the one that a misspelling meant.</summary>
/// <remarks>Edits are insertions, deletions, changes and swaps of neighbours (Damerau, 1964), found by Lucene's Levenshtein automata.</remarks>
internal sealed class Vocabulary(IndexReader reader)
{
    /// <summary>Shorter words are not corrected: too many words lie one edit away.</summary>
    private const int ShortestCorrected = 4;

    /// <summary>From this length on a word may be two edits away.</summary>
    private const int ShortestWithTwoEdits = 8;

    public string? Nearest(string word)
    {
        Terms? words = MultiFields.GetTerms(reader, IndexField.Word);
        if (words is null || word.Length < ShortestCorrected || word.Any(char.IsDigit))
        {
            return null;
        }

        for (int edits = 1; edits <= (word.Length < ShortestWithTwoEdits ? 1 : 2); edits++)
        {
            if (MostFrequent(words, word, edits) is { } nearest)
            {
                return nearest;
            }
        }

        return null;
    }

    private static string? MostFrequent(Terms words, string word, int edits)
    {
        var near = new FuzzyTermsEnum(words, new AttributeSource(), new Lucene.Net.Index.Term(IndexField.Word, word), edits, prefixLength: 1, transpositions: true);
        string? best = null;
        int most = 0;
        while (near.MoveNext())
        {
            string candidate = near.Term.Utf8ToString();
            if (near.DocFreq > most && candidate.Length >= ShortestCorrected - 1 && !candidate.Any(char.IsDigit))
            {
                (best, most) = (candidate, near.DocFreq);
            }
        }

        return best;
    }
}
