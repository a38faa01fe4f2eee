using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class LatencyTests
{
    [Fact]
    public void Of_a_hundred_answers_the_95th_percentile_leaves_five_that_took_as_long_or_longer()
    {
        var latency = Latency.Of(Enumerable.Range(1, 100).Reverse().Select(ms => TimeSpan.FromMilliseconds(ms)));

        Assert.Equal((51, 96, 100), (latency.Median.TotalMilliseconds, latency.P95.TotalMilliseconds, latency.Longest.TotalMilliseconds));
    }

    [Fact]
    public void A_single_answer_is_every_percentile()
    {
        var second = TimeSpan.FromSeconds(1);

        Assert.Equal(new Latency(second, second, second), Latency.Of([second]));
    }

    [Fact]
    public void No_answer_takes_no_time()
    {
        Assert.Equal(TimeSpan.Zero, Latency.Of([]).P95);
    }
}
