using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

public sealed class DurationTests
{
    [Theory]
    [InlineData("ten-year", "10", "year")]
    [InlineData("30 years", "30", "year")]
    [InlineData("24-hour", "24", "hour")]
    [InlineData("six months", "6", "month")]
    [InlineData("10 working days", "10", "day")]
    [InlineData("90 minutes", "90", "minute")]
    [InlineData("a decade", "10", "year")]
    [InlineData("two decades", "20", "year")]
    [InlineData("past decade", "10", "year")]
    [InlineData("half a century", "50", "year")]
    [InlineData("two centuries", "200", "year")]
    [InlineData("bicentennial", "200", "year")]
    [InlineData("two and a half years", "2.5", "year")]
    [InlineData("one year", "1", "year")]
    [InlineData("three fortnights", "6", "week")]
    public void Lengths_of_time_are_in_their_unit(string text, string value, string unit)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Duration, Single.Number(value), unit), (figure.Kind, figure.Value, figure.Unit));
        Assert.Equal(text, text.Cut(figure.Core));
    }

    [Theory]
    [InlineData("18-24 months", "18", "24")]
    [InlineData("10- to 15-year plans", "10", "15")]
    [InlineData("two or three years", "2", "3")]
    public void A_range_of_lengths_has_both_ends(string text, string lower, string upper)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Duration, Single.Number(lower), Single.Number(upper)), (figure.Kind, figure.Value, figure.Upper));
    }

    [Theory]
    [InlineData("for over 30 years", Bound.MoreThan)]
    [InlineData("lasted over 30 years", Bound.MoreThan)]
    [InlineData("over the next five years", Bound.Exact)]
    [InlineData("over a decade", Bound.Exact)]
    [InlineData("phased in over three years", Bound.Exact)]
    [InlineData("within 10 working days", Bound.AtMost)]
    [InlineData("more than a decade", Bound.MoreThan)]
    public void Over_a_length_of_time_is_a_bound_unless_it_means_during(string text, Bound bound) =>
        Assert.Equal(bound, Single.Of(text).Bound);

    [Fact]
    public void Over_a_length_of_time_means_during_where_the_clause_states_an_amount() =>
        Assert.Equal([Bound.MoreThan, Bound.Exact],
            FigureExtractor.Extract("spends over $5 billion over five years").Select(figure => figure.Bound));

    [Fact]
    public void A_rate_a_year_is_no_length_of_time() => Assert.Equal(FigureKind.Money, Single.Of("$35 a year").Kind);
}
