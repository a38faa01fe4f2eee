using FsCheck.Xunit;
using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class RiskCoverageTests
{
    [Fact]
    public void Each_confidence_from_the_highest_down_takes_in_more_replies()
    {
        var curve = RiskCoverage.Curve([new(.5, false), new(.9, true), new(.7, false), new(.6, true)]);

        Assert.Equal([new(.9, .25, 0), new(.7, .5, .5), new(.6, .75, 1 / 3d), new(.5, 1, .5)], curve);
    }

    [Fact]
    public void Replies_of_one_confidence_are_taken_in_together()
    {
        var curve = RiskCoverage.Curve([new(.8, true), new(.8, false), new(.8, true), new(.8, true)]);

        Assert.Equal([new(.8, 1, .25)], curve);
    }

    [Fact]
    public void The_area_is_the_risk_averaged_over_coverage()
    {
        var curve = RiskCoverage.Curve([new(.9, true), new(.7, false), new(.6, true), new(.5, false)]);

        Assert.Equal((0 + .5 + 1 / 3d + .5) / 4, RiskCoverage.Area(curve), 12);
    }

    [Fact]
    public void Without_replies_there_is_no_curve_and_no_area()
    {
        Assert.Empty(RiskCoverage.Curve([]));
        Assert.Equal(0, RiskCoverage.Area([]));
    }

    [Property]
    public bool The_last_point_covers_everything_at_the_risk_of_saying_everything(bool first, bool[] right)
    {
        JudgedConfidence[] replies = [new(.5, first), .. right.Select((r, i) => new JudgedConfidence(i % 7 / 10d, r))];

        var last = RiskCoverage.Curve(replies)[^1];

        return last.Coverage == 1 && last.Risk == (double)replies.Count(reply => !reply.Right) / replies.Length;
    }
}
