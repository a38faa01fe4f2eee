using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace PolicyBot.Indexing;

/// <summary>The stems of the words that come again and again: finding a stem takes far longer than looking it up.</summary>
/// <remarks>Safe for any number of threads. Bounded: where there are too many words, all are forgotten.</remarks>
internal static class KnownWords
{
    private const int Capacity = 32_768;

    private static readonly ConcurrentDictionary<string, (string Word, string Stem)> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, (string Word, string Stem)>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();
    private static int s_count;

    [ThreadStatic]
    private static EnglishStemmer? s_stemmer;

    /// <summary>A lower-case word and its stem.</summary>
    public static (string Word, string Stem) Of(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        string own = new(word);
        if (Interlocked.Increment(ref s_count) > Capacity)
        {
            Known.Clear();
            Volatile.Write(ref s_count, 1);
        }

        return Known[own] = (own, Stem(own));
    }

    private static string Stem(string word)
    {
        if (word.Any(char.IsDigit))
        {
            return word;
        }

        EnglishStemmer stemmer = s_stemmer ??= new();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }
}
