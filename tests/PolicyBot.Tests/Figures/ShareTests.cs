using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

public sealed class ShareTests
{
    [Theory]
    [InlineData("40 percent", "40")]
    [InlineData("4.25%", "4.25")]
    [InlineData("76 per cent", "76")]
    [InlineData("one per cent", "1")]
    [InlineData("3-percent", "3")]
    [InlineData("70percent", "70")]
    [InlineData("forty per-cent", "40")]
    [InlineData("-0.1 percent", "-0.1")]
    [InlineData("half a percent", "0.5")]
    public void Percentages_are_in_percent(string text, string value)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Percentage, Single.Number(value), "percent"), (figure.Kind, figure.Value, figure.Unit));
        Assert.Equal(text, text.Cut(figure.Core));
    }

    [Theory]
    [InlineData("4 to 5%")]
    [InlineData("4-5 percent")]
    [InlineData("4%–5%")]
    [InlineData("between 4 and 5 per cent")]
    [InlineData("from 4 percent to 5 percent")]
    public void A_range_of_percentages_shares_its_unit(string text)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Percentage, 4m, 5m), (figure.Kind, figure.Value, figure.Upper));
    }

    [Theory]
    [InlineData("2 percentage points", "2")]
    [InlineData("3.9 percentage-points", "3.9")]
    [InlineData("5pp", "5")]
    [InlineData("two percent points", "2")]
    [InlineData("25 basis points", "0.25")]
    [InlineData("50 bps", "0.5")]
    public void Points_are_no_percentages(string text, string value)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.PercentagePoints, Single.Number(value), "percentage point"), (figure.Kind, figure.Value, figure.Unit));
    }

    [Theory]
    [InlineData("exports doubled", "2")]
    [InlineData("tripled", "3")]
    [InlineData("to quadruple", "4")]
    [InlineData("halved", "0.5")]
    [InlineData("twice", "2")]
    [InlineData("threefold", "3")]
    [InlineData("a 10-fold rise", "10")]
    [InlineData("2.5 times", "2.5")]
    [InlineData("10x", "10")]
    [InlineData("half of all cases", "0.5")]
    [InlineData("one-quarter", "0.25")]
    [InlineData("three quarters of it", "0.75")]
    [InlineData("two-fifths", "0.4")]
    [InlineData("1 in 5", "0.2")]
    [InlineData("one in ten people", "0.1")]
    [InlineData("one-in-five", "0.2")]
    [InlineData("Eight out of 10", "0.8")]
    [InlineData("half the population", "0.5")]
    public void Multiples_and_fractions_are_times(string text, string value)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Multiple, Single.Number(value), "times"), (figure.Kind, figure.Value, figure.Unit));
    }

    [Theory]
    [InlineData("fell by a third", FigureKind.Multiple)]
    [InlineData("a third of them", FigureKind.Multiple)]
    [InlineData("one third of them", FigureKind.Multiple)]
    [InlineData("two-thirds", FigureKind.Multiple)]
    [InlineData("a third tranche", FigureKind.Ordinal)]
    [InlineData("the third mission", FigureKind.Ordinal)]
    public void Third_is_a_fraction_or_a_place_as_its_neighbours_say(string text, FigureKind kind) =>
        Assert.Equal(kind, Single.Of(text).Kind);

    [Fact]
    public void A_point_that_ends_a_sentence_is_no_decimal_point() =>
        Assert.Equal(97, Single.Of("by number of cases).97% of them").Value);

    [Fact]
    public void A_year_after_in_makes_no_ratio() =>
        Assert.Equal([FigureKind.Count, FigureKind.Date], FigureExtractor.Extract("17 in 2021").Select(figure => figure.Kind));

    [Theory]
    [InlineData("the 14th floor", "14")]
    [InlineData("21st century", "21")]
    [InlineData("second-largest", "2")]
    [InlineData("twenty-first place", "21")]
    [InlineData("for the first time", "1")]
    public void Places_in_an_order_are_ordinals(string text, string place)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Ordinal, Single.Number(place), "ordinal"), (figure.Kind, figure.Value, figure.Unit));
    }
}
