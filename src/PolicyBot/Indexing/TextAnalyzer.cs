using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using PolicyBot.Documents;

namespace PolicyBot.Indexing;

/// <summary>Turns text into terms, the same way for passages and for questions.</summary>
/// <remarks>Stems are those of the Snowball English stemmer ("Porter2", M. Porter, 2001).</remarks>
public static class TextAnalyzer
{
    private static readonly WordAnalyzer Words = new();

    /// <summary>The terms of a text, in the order in which they stand.</summary>
    public static IReadOnlyList<Term> Terms(string text)
    {
        var terms = new List<Term>(1 + (text.Length / 6));
        using TokenStream stream = Words.GetTokenStream("text", text);
        var word = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var (surface, stem) = KnownWords.Of(word.Buffer.AsSpan(0, word.Length));
            terms.Add(new(stem, surface, new TextSpan(offset.StartOffset, offset.EndOffset)));
        }

        stream.End();
        return terms;
    }

    /// <summary>The stems of a text, each once.</summary>
    public static HashSet<string> Stems(string text) => Terms(text).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>The stem of one lower-case word; a word with a digit is its own stem.</summary>
    public static string Stem(string word) => KnownWords.Of(word).Stem;
}
