using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace PolicyBot.Indexing;

/// <summary>Puts <see cref="TextAnalyzer.Stem"/> in the place of each word.</summary>
internal sealed class StemFilter : TokenFilter
{
    private readonly ICharTermAttribute _word;

    public StemFilter(TokenStream input)
        : base(input) => _word = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        string stem = TextAnalyzer.Stem(_word.ToString()!);
        _word.SetEmpty().Append(stem);
        return true;
    }
}
