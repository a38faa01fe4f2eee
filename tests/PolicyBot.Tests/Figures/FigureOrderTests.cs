using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

public sealed class FigureOrderTests
{
    [Theory]
    [InlineData("$5 million", "$2 million", 1)]
    [InlineData("over 800 schools", "600 schools", 1)]
    [InlineData("700 schools", "over 600 schools", null)]
    [InlineData("800 schools", "over 600 schools", 1)]
    [InlineData("over 20 million rounds", "nearly 40 million rounds", -1)]
    [InlineData("up to $2 million", "$5 million", -1)]
    [InlineData("nearly €1.6 billion", "€1.3 billion", 1)]
    [InlineData("$5 million", "$5 million", 0)]
    [InlineData("$5 million", "€2 million", null)]
    [InlineData("20 nations", "17 countries", 1)]
    [InlineData("June 2022", "October 20, 2021", 1)]
    [InlineData("June 2022", "2022", null)]
    [InlineData("2011", "Jan. 2, 2012", -1)]
    public void An_order_is_given_as_far_as_qualifiers_and_units_let_it(string first, string second, int? order) =>
        Assert.Equal(order, FigureOrder.Compare(FigureExtractor.Extract("in " + first).Single(), FigureExtractor.Extract("in " + second).Single()));
}
