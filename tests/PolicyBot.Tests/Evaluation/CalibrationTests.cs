using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class CalibrationTests
{
    [Fact]
    public void A_bin_that_is_right_as_often_as_it_says_adds_no_error()
    {
        Assert.Equal(0, Calibration.ExpectedError([new(.75, true), new(.75, true), new(.75, true), new(.75, false)]), 12);
    }

    [Fact]
    public void The_error_of_each_bin_weighs_as_much_as_it_holds_replies()
    {
        // Three replies at .9, all wrong: off by .9. One at .2, right: off by .8.
        Assert.Equal((3 * .9 + .8) / 4, Calibration.ExpectedError([new(.9, false), new(.9, false), new(.9, false), new(.2, true)]), 12);
    }

    [Fact]
    public void Faults_in_opposite_directions_within_one_bin_cancel_out()
    {
        Assert.Equal(0, Calibration.ExpectedError([new(.5, true), new(.5, false)], bins: 1), 12);
    }

    [Theory]
    [InlineData(.5, .41, .045)]
    [InlineData(.5, .51, .505)]
    public void A_confidence_on_the_border_belongs_to_the_lower_bin(double border, double other, double error)
    {
        Assert.Equal(error, Calibration.ExpectedError([new(border, true), new(other, false)]), 12);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void The_ends_of_the_scale_have_a_bin(double confidence, double error)
    {
        Assert.Equal(error, Calibration.ExpectedError([new(confidence, false)]), 12);
    }

    [Theory]
    [InlineData(-.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_confidence_off_the_scale_is_refused(double confidence)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Calibration.ExpectedError([new(confidence, true)]));
    }
}
