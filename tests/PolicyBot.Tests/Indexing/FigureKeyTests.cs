using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Tests.Indexing;

public sealed class FigureKeyTests
{
    [Theory]
    [InlineData("$1 billion", "1bn dollars")]
    [InlineData("$1 billion", "USD 1,000 million")]
    [InlineData("40 percent", "40%")]
    [InlineData("2.4 million migrants", "2,400,000 people")]
    [InlineData("October 20, 2021", "20 October 2021")]
    public void The_same_value_in_another_notation_has_the_same_key(string one, string other) =>
        Assert.Equal(Keys(one), Keys(other));

    [Theory]
    [InlineData("$1 billion", "€1 billion")]
    [InlineData("$1 billion", "$1 million")]
    [InlineData("40 percent", "40 percentage points")]
    [InlineData("June 2022", "July 2022")]
    public void Another_unit_or_value_has_another_key(string one, string other) =>
        Assert.NotEqual(Keys(one), Keys(other));

    [Fact]
    public void A_day_is_found_by_its_month_and_by_its_year_too() =>
        Assert.Equal(["date:2021", "date:2021-10", "date:2021-10-20"], Keys("October 20, 2021"));

    private static IReadOnlyList<string> Keys(string text) => FigureKey.Of(Assert.Single(FigureExtractor.Extract(text)));
}
