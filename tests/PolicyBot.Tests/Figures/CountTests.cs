using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

public sealed class CountTests
{
    [Theory]
    [InlineData("hosts over 2.4 million Venezuelan refugees and migrants, and", "2400000", "Venezuelan refugees and migrants")]
    [InlineData("20 nations joined the United States", "20", "nations")]
    [InlineData("from 17 countries throughout the region", "17", "countries")]
    [InlineData("more than 500 direct activities to support", "500", "direct activities")]
    [InlineData("over 100,000 Colombians", "100000", "Colombians")]
    [InlineData("914,722 people belonging to families", "914722", "people")]
    [InlineData("three new programs", "3", "new programs")]
    [InlineData("19,311 aliens and foreign-born inmates under", "19311", "aliens and foreign-born inmates")]
    [InlineData("500 workers and helps families", "500", "workers")]
    [InlineData("17 countries and strengthening systems", "17", "countries")]
    [InlineData("20 of these nations", "20", "nations")]
    [InlineData("a 12-member panel", "12", "member")]
    [InlineData("500 newly arrived migrants", "500", "newly arrived migrants")]
    [InlineData("20,000 third-country nationals", "20000", "third-country nationals")]
    [InlineData("five Mi-17 helicopters", "5", "Mi-17 helicopters")]
    [InlineData("2012 people", "2012", "people")]
    [InlineData("08 districts", "8", "districts")]
    [InlineData("17 countries' leaders", "17", "countries")]
    [InlineData("100 mg", "100", "mg")]
    [InlineData("30GW", "30", "GW")]
    [InlineData("did 17 nations...", "17", "nations")]
    [InlineData("how many venezolans got 1.8m", "1800000", "")]
    [InlineData("Of those, 24 said", "24", "")]
    public void The_noun_counted_is_the_unit(string text, string value, string noun)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Count, Single.Number(value), noun), (figure.Kind, figure.Value, figure.Unit));
    }

    [Theory]
    [InlineData("twenty", "20")]
    [InlineData("twenty-five", "25")]
    [InlineData("one hundred thousand", "100000")]
    [InlineData("one hundred and twenty", "120")]
    [InlineData("two and a half million", "2500000")]
    [InlineData("three million two hundred thousand", "3200000")]
    [InlineData("a dozen", "12")]
    [InlineData("two dozen", "24")]
    [InlineData("a hundred", "100")]
    [InlineData("half a million", "500000")]
    [InlineData("a quarter of a million", "250000")]
    [InlineData("Ten lakhs", "1000000")]
    [InlineData("1,00,000", "100000")]
    [InlineData("2½ million", "2500000")]
    [InlineData("-12", "-12")]
    public void Number_words_and_groupings_are_read(string text, string value)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Count, Single.Number(value)), (figure.Kind, figure.Value));
        Assert.Equal(text, text.Cut(figure.Core));
    }

    [Fact]
    public void The_whole_of_a_part_names_what_the_part_counts() =>
        Assert.Equal(["countries", "countries"], FigureExtractor.Extract("20 of the 35 countries").Select(figure => figure.Unit));

    [Fact]
    public void The_span_holds_qualifier_number_and_noun() =>
        Assert.Equal("over 2.4 million Venezuelan refugees", "Colombia hosts over 2.4 million Venezuelan refugees now".Cut(
            Single.Of("Colombia hosts over 2.4 million Venezuelan refugees now").Span));
}
