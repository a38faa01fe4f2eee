using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class IntervalTests
{
    // Worked by hand with z = 1.959964: 8 of 10.
    [Fact]
    public void The_interval_of_a_share_is_wilsons()
    {
        var interval = Interval.Of(8, 10);

        Assert.Equal(0.4902, interval.Low, 4);
        Assert.Equal(0.9433, interval.High, 4);
    }

    [Fact]
    public void A_share_of_one_is_not_taken_for_certain()
    {
        var interval = Interval.Of(10, 10);

        Assert.Equal(0.7225, interval.Low, 4);
        Assert.Equal(1, interval.High, 12);
    }

    [Fact]
    public void Of_nothing_counted_nothing_is_known() => Assert.Equal(new Interval(0, 1), Interval.Of(0, 0));
}
