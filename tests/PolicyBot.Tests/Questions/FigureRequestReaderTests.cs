using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Tests.Questions;

public sealed class FigureRequestReaderTests
{
    [Theory]
    [InlineData("What is the 2.4 million?", 2_400_000)]
    [InlineData("what does 75 million dollars refer to", 75_000_000)]
    [InlineData("What's the $98.5 million for?", 98_500_000)]
    public void A_value_alone_asks_what_it_is_of(string question, decimal value)
    {
        FigureRequest request = FigureRequestReader.Read(question)!;

        Assert.Equal(value, request.Filter.Same!.Value);
        Assert.False(request.IsList);
    }

    [Theory]
    [InlineData("all dollar amounts", FigureKind.Money, null, null)]
    [InlineData("Which amounts are above $1 billion?", FigureKind.Money, 1e9, null)]
    [InlineData("list figures over $1 billion", FigureKind.Money, 1e9, null)]
    [InlineData("Which percentages are below 40 percent?", FigureKind.Percentage, null, 40.0)]
    [InlineData("Which dates are mentioned?", FigureKind.Date, null, null)]
    public void A_kind_and_its_bounds_ask_for_a_list(string question, FigureKind kind, double? least, double? most)
    {
        FigureRequest request = FigureRequestReader.Read(question)!;

        Assert.Equal((kind, least, most), (request.Filter.Kind!.Value, (double?)request.Filter.Least, (double?)request.Filter.Most));
        Assert.True(request.IsList);
    }

    [Fact]
    public void What_happened_asks_for_the_days_of_a_period() =>
        Assert.Equal(new DatePeriod(new(2022, 6, 1), new(2022, 6, 30)), FigureRequestReader.Read("What happened in June 2022?")!.Filter.Period);

    [Theory]
    [InlineData("What is the 2.4 million budget of Peru spent on?")]
    [InlineData("How many refugees does Peru host?")]
    [InlineData("What happened to the peace accord in June 2022?")]
    [InlineData("What is the Lima Declaration?")]
    public void A_question_about_one_matter_is_left_alone(string question) => Assert.Null(FigureRequestReader.Read(question));
}
