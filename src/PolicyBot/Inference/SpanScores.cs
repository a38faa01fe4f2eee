using PolicyBot.Documents;

namespace PolicyBot.Inference;

/// <summary>What the reader makes of one passage for one question.</summary>
/// <remarks>Scores are comparable between passages of one question, only roughly between questions.</remarks>
public sealed class SpanScores
{
    /// <summary>The longest span, in tokens.</summary>
    public const int MaximumSpanTokens = 40;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly float _none;

    internal SpanScores(IReadOnlyList<Token> tokens, float[] starts, float[] ends, float none, float answerable, float[] state)
    {
        _tokens = tokens;
        Starts = starts;
        Ends = ends;
        _none = none;
        Answerable = answerable;
        State = state;
    }

    /// <summary>The logit that the passage answers the question: above 0 more likely than not, on the training questions.</summary>
    public float Answerable { get; }

    /// <summary>What the network makes of question and passage, in the <see cref="ReaderState.Length"/> numbers of <see cref="ReaderState"/>.</summary>
    internal float[] State { get; }

    /// <summary>The end of what was read of the passage, in UTF-16 units; what lies behind was cut off or holds no token.</summary>
    public int ReadTo => _tokens.Count == 0 ? 0 : _tokens[^1].Span.End;

    /// <summary>For each token of the passage the logit that the answer starts there.</summary>
    internal float[] Starts { get; }

    /// <summary>For each token of the passage the logit that the answer ends with it.</summary>
    internal float[] Ends { get; }

    /// <summary>The best span; null where the passage has no token.</summary>
    public ScoredSpan? Best() => Best(new TextSpan(0, int.MaxValue));

    /// <summary>The best span within a part of the passage, such as a sentence; null where no token lies wholly within it.</summary>
    /// <param name="part">The part, in the passage's text as given to the reader; it may reach beyond it.</param>
    public ScoredSpan? Best(TextSpan part) => Best([], part);

    /// <summary>The best spans that share no character, best first; of equal ones the earlier, then the shorter.</summary>
    /// <param name="count">The most spans wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<ScoredSpan> Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var spans = new List<ScoredSpan>();
        while (spans.Count < count && Best(spans, new TextSpan(0, int.MaxValue)) is { } next)
        {
            spans.Add(next);
        }

        return spans;
    }

    private ScoredSpan? Best(List<ScoredSpan> taken, TextSpan part)
    {
        ScoredSpan? best = null;
        for (var i = 0; i < _tokens.Count; i++)
        {
            for (var j = i; j < _tokens.Count && j < i + MaximumSpanTokens && IsFree(_tokens[j].Span); j++)
            {
                var score = Starts[i] + Ends[j] - _none;
                if (best is null || score > best.Value.Score)
                {
                    best = new ScoredSpan(_tokens[i].Span.Union(_tokens[j].Span), score);
                }
            }
        }

        return best;

        bool IsFree(TextSpan token) => part.Contains(token) && !taken.Exists(span => span.Span.Overlaps(token));
    }
}
