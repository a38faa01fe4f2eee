using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace PolicyBot.Indexing;

/// <summary>Feeds terms of <see cref="TextAnalyzer"/> to Lucene, so that the index and the questions cannot drift apart.</summary>
/// <param name="part">What of each term is fed.</param>
internal sealed class TermStream(Func<Term, string> part) : TokenStream
{
    private ICharTermAttribute? _word;
    private int _next;

    /// <summary>What is fed next.</summary>
    public IReadOnlyList<Term> Terms { get; set; } = [];

    public override void Reset()
    {
        _word ??= AddAttribute<ICharTermAttribute>();
        _next = 0;
    }

    public override bool IncrementToken()
    {
        if (_next == Terms.Count)
        {
            return false;
        }

        ClearAttributes();
        _word!.SetEmpty().Append(part(Terms[_next]));
        _next++;
        return true;
    }
}
