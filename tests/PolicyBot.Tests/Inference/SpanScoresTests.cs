using FsCheck.Xunit;
using PolicyBot.Documents;
using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

public sealed class SpanScoresTests
{
    [Fact]
    public void The_score_is_the_start_plus_the_end_less_no_answer()
    {
        var scores = Scores(none: 1.5f, starts: [0, 5, 1], ends: [0, 1, 4]);

        Assert.Equal(new ScoredSpan(new TextSpan(1, 3), 7.5f), scores.Best());
    }

    [Fact]
    public void A_span_never_ends_before_it_starts()
    {
        Assert.Equal(new TextSpan(1, 2), Scores(none: 0, starts: [0, 5], ends: [6, 2]).Best()!.Value.Span);
    }

    [Theory]
    [InlineData(39, 0, 40)]
    [InlineData(40, 40, 41)]
    public void A_span_has_at_most_forty_tokens(int end, int expectedStart, int expectedEnd)
    {
        var starts = new float[50];
        var ends = new float[50];
        starts[0] = 5;
        ends[end] = 9;
        starts[end] = 1;

        Assert.Equal(new TextSpan(expectedStart, expectedEnd), Scores(none: 0, starts, ends).Best()!.Value.Span);
    }

    [Fact]
    public void Of_equal_spans_the_earlier_and_shorter_is_best()
    {
        Assert.Equal(new TextSpan(0, 1), Scores(none: 0, starts: [2, 2, 2], ends: [2, 2, 2]).Best()!.Value.Span);
    }

    [Fact]
    public void A_part_of_the_passage_has_a_best_span_of_its_own()
    {
        var scores = Scores(none: 0, starts: [9, 0, 1, 0], ends: [9, 0, 0, 2]);

        Assert.Equal(new ScoredSpan(new TextSpan(2, 4), 3), scores.Best(new TextSpan(1, 4)));
        Assert.Null(scores.Best(new TextSpan(4, 9)));
    }

    [Property]
    public void The_top_spans_share_no_character_and_never_rise(float[] starts)
    {
        float[] finite = [.. starts.Select(start => float.IsFinite(start) ? Math.Clamp(start, -100, 100) : 0)];
        var top = Scores(none: 0, finite, [.. finite.Reverse()]).Top(5);

        Assert.True(starts.Length == 0 || top.Count > 0);
        Assert.All(top.Zip(top.Skip(1)), pair => Assert.True(pair.First.Score >= pair.Second.Score));
        Assert.All(top, span => Assert.Single(top, other => other.Span.Overlaps(span.Span)));
    }

    private static SpanScores Scores(float none, float[] starts, float[] ends) =>
        new([.. starts.Select((_, i) => new Token(i, new TextSpan(i, i + 1)))], starts, ends, none, answerable: 0, state: []);
}
