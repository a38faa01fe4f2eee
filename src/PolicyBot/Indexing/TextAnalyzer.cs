using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Tartarus.Snowball.Ext;
using PolicyBot.Documents;

namespace PolicyBot.Indexing;

/// <summary>Turns text into terms, the same way for passages and for questions.</summary>
/// <remarks>Stems are those of the Snowball English stemmer ("Porter2", M. Porter, 2001).</remarks>
public static class TextAnalyzer
{
    private static readonly WordAnalyzer Words = new();

    [ThreadStatic]
    private static EnglishStemmer? s_stemmer;

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
            string surface = word.ToString()!;
            terms.Add(new(Stem(surface), surface, new TextSpan(offset.StartOffset, offset.EndOffset)));
        }

        stream.End();
        return terms;
    }

    /// <summary>The stem of one lower-case word; a word with a digit is its own stem.</summary>
    public static string Stem(string word)
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
