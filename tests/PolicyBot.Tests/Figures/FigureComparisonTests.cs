using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

public sealed class FigureComparisonTests
{
    [Theory]
    [InlineData("$230m", "230 million dollars")]
    [InlineData("US$1.5 billion", "1,500 million usd")]
    [InlineData("Rs. 500", "500 LKR")]
    [InlineData("£66", "66 pounds")]
    [InlineData("40 percent", "forty per cent")]
    [InlineData("2.4 million Venezuelan refugees and migrants", "2,400,000 migrants")]
    [InlineData("17 countries", "17 country")]
    [InlineData("1.8m", "1.8 million Venezuelans")]
    [InlineData("ten-year", "a decade")]
    [InlineData("24 months", "two years")]
    [InlineData("14 days", "two weeks")]
    [InlineData("October 20, 2021", "20/10/2021")]
    [InlineData("October 20, 2021", "October 20")]
    [InlineData("June 2022", "in June")]
    [InlineData("FY 2018", "2018")]
    [InlineData("over 500 people", "500 people")]
    public void Notations_of_one_value_are_the_same(string first, string second)
    {
        Assert.True(FigureComparison.IsSameValue(Single.Of(first), Single.Of(second)));
        Assert.True(FigureComparison.IsSameValue(Single.Of(second), Single.Of(first)));
    }

    [Theory]
    [InlineData("$230m", "£230m")]
    [InlineData("$230m", "$230bn")]
    [InlineData("$230m", "230 million people")]
    [InlineData("2 percent", "2 percentage points")]
    [InlineData("17 countries", "17 refugees")]
    [InlineData("10 years", "10 months")]
    [InlineData("30 days", "a month and one day")]
    [InlineData("October 20, 2021", "October 21")]
    [InlineData("2021", "2022")]
    [InlineData("$10-15 million", "$10 million")]
    public void Other_values_and_other_things_are_not_the_same(string first, string second) =>
        Assert.False(FigureComparison.IsSameValue(Single.Of(first), FigureExtractor.Extract(second)[0]));

    [Theory]
    [InlineData("over $1 billion", "more than $1bn", true)]
    [InlineData("over $1 billion", "$1bn", false)]
    [InlineData("nearly 40%", "over 40%", false)]
    public void The_same_figure_has_a_qualifier_of_the_same_meaning(string first, string second, bool same) =>
        Assert.Equal(same, FigureComparison.IsSame(Single.Of(first), Single.Of(second)));

    [Theory]
    [InlineData("over 2.4 million people", "2.4 million people", true)]
    [InlineData("over 2.4 million people", "more than 2 million people", true)]
    [InlineData("over 2.4 million people", "3 million people", false)]
    [InlineData("over 2.4 million people", "more than 3 million people", false)]
    [InlineData("2.4 million people", "about 2.5 million people", true)]
    [InlineData("17 countries", "at least 15 countries", true)]
    [InlineData("17 countries", "20 countries", false)]
    [InlineData("October 20, 2021", "2021", true)]
    [InlineData("October 20, 2021", "October 2021", true)]
    [InlineData("2021", "October 20, 2021", false)]
    [InlineData("40 percent", "40 countries", false)]
    public void A_stated_figure_bears_out_what_it_implies(string stated, string claimed, bool bearsOut) =>
        Assert.Equal(bearsOut, FigureComparison.BearsOut(Single.Of(stated), Single.Of(claimed)));
}
