using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

public sealed class QualifierTests
{
    [Theory]
    [InlineData("over", Bound.MoreThan)]
    [InlineData("more than", Bound.MoreThan)]
    [InlineData("just over", Bound.MoreThan)]
    [InlineData("well above", Bound.MoreThan)]
    [InlineData("in excess of", Bound.MoreThan)]
    [InlineData("upwards of", Bound.MoreThan)]
    [InlineData("exceeding", Bound.MoreThan)]
    [InlineData("greater than", Bound.MoreThan)]
    [InlineData("significantly more than", Bound.MoreThan)]
    [InlineData(">", Bound.MoreThan)]
    [InlineData("at least", Bound.AtLeast)]
    [InlineData("no fewer than", Bound.AtLeast)]
    [InlineData("not less than", Bound.AtLeast)]
    [InlineData("a minimum of", Bound.AtLeast)]
    [InlineData("≥", Bound.AtLeast)]
    [InlineData(">=", Bound.AtLeast)]
    [InlineData("fewer than", Bound.LessThan)]
    [InlineData("less than", Bound.LessThan)]
    [InlineData("under", Bound.LessThan)]
    [InlineData("well below", Bound.LessThan)]
    [InlineData("<", Bound.LessThan)]
    [InlineData("up to", Bound.AtMost)]
    [InlineData("at most", Bound.AtMost)]
    [InlineData("no more than", Bound.AtMost)]
    [InlineData("as many as", Bound.AtMost)]
    [InlineData("as much as", Bound.AtMost)]
    [InlineData("a maximum of", Bound.AtMost)]
    [InlineData("≤", Bound.AtMost)]
    [InlineData("nearly", Bound.Nearly)]
    [InlineData("almost", Bound.Nearly)]
    [InlineData("close to", Bound.Nearly)]
    [InlineData("just under", Bound.Nearly)]
    [InlineData("just short of", Bound.Nearly)]
    [InlineData("about", Bound.About)]
    [InlineData("around", Bound.About)]
    [InlineData("some", Bound.About)]
    [InlineData("roughly", Bound.About)]
    [InlineData("approximately", Bound.About)]
    [InlineData("approx.", Bound.About)]
    [InlineData("an estimated", Bound.About)]
    [InlineData("~", Bound.About)]
    public void Words_and_signs_before_a_number_bound_it(string qualifier, Bound bound)
    {
        var text = $"with {qualifier} 500 people";
        var figure = Single.Of(text);

        Assert.Equal((qualifier, bound), (figure.Qualifier, figure.Bound));
        Assert.Equal($"{qualifier} 500 people", text.Cut(figure.Span));
    }

    [Theory]
    [InlineData("500 or more people", "or more", Bound.AtLeast)]
    [InlineData("100,000+ people", "+", Bound.AtLeast)]
    [InlineData("100-plus countries", "plus", Bound.AtLeast)]
    [InlineData("$5 million or more", "or more", Bound.AtLeast)]
    [InlineData("65 years and over", "and over", Bound.AtLeast)]
    [InlineData("65 and older", "and older", Bound.AtLeast)]
    [InlineData("$100 or less", "or less", Bound.AtMost)]
    [InlineData("20 people or fewer", "or fewer", Bound.AtMost)]
    [InlineData("one million or so stops", "or so", Bound.About)]
    public void Words_and_signs_after_a_number_bound_it(string text, string qualifier, Bound bound)
    {
        var figure = Single.Of(text);

        Assert.Equal((qualifier, bound), (figure.Qualifier, figure.Bound));
        Assert.Equal(text, text.Cut(figure.Span));
    }

    [Theory]
    [InlineData("up to the age of 25", Bound.AtMost)]
    [InlineData("under age 13", Bound.LessThan)]
    [InlineData("up to an additional 15 drugs", Bound.AtMost)]
    [InlineData("at least another 20 nurses", Bound.AtLeast)]
    [InlineData("at or under $800", Bound.AtMost)]
    public void A_bound_reaches_over_age_and_addition(string text, Bound bound) => Assert.Equal(bound, Single.Of(text).Bound);

    [Fact]
    public void A_bound_reaches_over_the_mark_of_a_link_or_of_emphasis()
    {
        const string text = "nearly [80 percent](x) of them";

        Assert.Equal("nearly [80 percent", text.Cut(Single.Of(text).Span));
    }

    [Theory]
    [InlineData("just 1.8 million")]
    [InlineData("only 17%")]
    [InlineData("about the 17 countries")]
    [InlineData("rather than 20 percent")]
    [InlineData("to 20 percent")]
    [InlineData("under the 2016 Accord")]
    [InlineData("by 40 percent")]
    public void Other_words_bound_nothing(string text) => Assert.Equal((null, Bound.Exact), (Single.Of(text).Qualifier, Single.Of(text).Bound));

    [Fact]
    public void A_qualifier_belongs_to_the_nearest_figure() =>
        Assert.Equal([Bound.Exact, Bound.MoreThan],
            FigureExtractor.Extract("5 million and over 3 million").Select(figure => figure.Bound));

    [Fact]
    public void And_up_to_bounds_the_figure_that_follows() =>
        Assert.Equal([Bound.Exact, Bound.AtMost],
            FigureExtractor.Extract("45 nurses and up to 12 doctors").Select(figure => figure.Bound));
}
