using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

public sealed class FigureArithmeticTests
{
    [Theory]
    [InlineData(Operation.Difference, "over 2.4 million migrants", "1.8 million migrants", "over 0.6 million migrants")]
    [InlineData(Operation.Difference, "2.4 million migrants", "over 1.8 million migrants", "under 0.6 million migrants")]
    [InlineData(Operation.Difference, "nearly €1.6 billion", "€1.3 billion", "nearly €0.3 billion")]
    [InlineData(Operation.Difference, "at least $5 million", "$2 million", "at least $3 million")]
    [InlineData(Operation.Difference, "up to $5 million", "$2 million", "up to $3 million")]
    [InlineData(Operation.Difference, "about $5 million", "$2 million", "about $3 million")]
    [InlineData(Operation.Difference, "over $5 million", "about $2 million", "about $3 million or more")]
    [InlineData(Operation.Difference, "$1 billion", "$379 million", "$621 million")]
    [InlineData(Operation.Difference, "40 percent", "25 percent", "15 percentage points")]
    [InlineData(Operation.Sum, "over $2.9 billion", "$6.9 billion", "over $9.8 billion")]
    [InlineData(Operation.Sum, "$600 million", "$700 million", "$1.3 billion")]
    [InlineData(Operation.Sum, "nearly $2 million", "$3 million", "nearly $5 million")]
    [InlineData(Operation.Sum, "$10 to $15 million", "$1 million", "$11 to $16 million")]
    [InlineData(Operation.Sum, "39,455 persons", "19,311 persons", "58,766 persons")]
    [InlineData(Operation.Share, "1.8 million migrants", "over 2.4 million migrants", "under 75 percent")]
    [InlineData(Operation.Share, "$1 million", "$3 million", "about 33.3 percent")]
    [InlineData(Operation.Share, "over $1 million", "$3 million", "over 33.3 percent")]
    [InlineData(Operation.Share, "under $1 million", "$3 million", "under 33.4 percent")]
    [InlineData(Operation.Ratio, "over $15 billion", "$3 billion", "over 5 times")]
    [InlineData(Operation.Average, "over $186 million", "1,461 members", "over $127,310.06")]
    [InlineData(Operation.Average, "$250 million", "ten years", "$25 million")]
    [InlineData(Operation.Average, "914,722 people", "274,728 families", "about 3.33 people")]
    [InlineData(Operation.Sum, "5 schools", "6 teachers", "11")]
    [InlineData(Operation.Difference, "74.1 percent", "3.9 percentage points", "70.2 percent")]
    [InlineData(Operation.Sum, "70.2 percent", "3.9 percentage points", "74.1 percent")]
    [InlineData(Operation.Growth, "$2 million", "$3 million", "50 percent")]
    [InlineData(Operation.Growth, "$3 million", "$2 million", "about 33.3 percent")]
    [InlineData(Operation.Growth, "$2 million", "over $3 million", "over 50 percent")]
    [InlineData(Operation.Growth, "over $4 million", "$3 million", "over 25 percent")]
    [InlineData(Operation.Growth, "40 percent", "50 percent", "25 percent")]
    [InlineData(Operation.Growth, "$2 million", "$2 million", "0 percent")]
    [InlineData(Operation.Years, "2012", "2021", "9 years")]
    [InlineData(Operation.Years, "October 20, 2018", "October 20, 2021", "3 years")]
    [InlineData(Operation.Years, "October 20, 2018", "December 1, 2021", "over 3 years")]
    [InlineData(Operation.Years, "2018", "June 2022", "about 4 years")]
    [InlineData(Operation.Months, "October 2021", "June 2022", "8 months")]
    [InlineData(Operation.Days, "June 1, 2022", "July 1, 2022", "30 days")]
    public void The_result_carries_the_qualifiers_of_both_operands(Operation operation, string first, string second, string expected) =>
        Assert.Equal(expected, Write(operation, first, second));

    [Theory]
    [InlineData(Operation.Difference, "up to $5 million", "under $2 million")]
    [InlineData(Operation.Share, "under $2 million", "up to $5 million")]
    [InlineData(Operation.Difference, "at least $5 million", "at least $2 million")]
    [InlineData(Operation.Sum, "over $2 million", "up to $5 million")]
    public void Bounds_to_both_sides_allow_no_statement(Operation operation, string first, string second) => Assert.Null(Write(operation, first, second));

    [Theory]
    [InlineData(Operation.Difference, "over $5 million", "over $2 million", "about $3 million")]
    [InlineData(Operation.Share, "over $2 million", "more than $5 million", "about 40 percent")]
    [InlineData(Operation.Average, "over $2 million", "over 5 schools", "about $400,000")]
    public void Of_two_figures_that_lie_a_little_above_their_values_the_result_is_near(Operation operation, string first, string second, string expected) =>
        Assert.Equal(expected, Write(operation, first, second));

    [Fact]
    public void People_and_inmates_are_counted_alike() => Assert.Equal("300", Write(Operation.Difference, "500 inmates", "200 people"));

    [Theory]
    [InlineData(Operation.Sum, "$5 million", "5 million persons")]
    [InlineData(Operation.Average, "$5 million", "$2 million")]
    [InlineData(Operation.Average, "40 percent", "5 schools")]
    [InlineData(Operation.Sum, "$5 million", "€5 million")]
    [InlineData(Operation.Difference, "ten years", "five months")]
    [InlineData(Operation.Difference, "$2 million", "$5 million")]
    [InlineData(Operation.Sum, "60 percent", "50 percent")]
    [InlineData(Operation.Share, "40 percent", "50 percent")]
    [InlineData(Operation.Growth, "0 schools", "5 schools")]
    [InlineData(Operation.Growth, "$2 to $4 million", "$3 million")]
    [InlineData(Operation.Difference, "3.9 percentage points", "74.1 percent")]
    [InlineData(Operation.Years, "2021", "2012")]
    [InlineData(Operation.Days, "2012", "2021")]
    public void What_does_not_go_together_is_not_computed(Operation operation, string first, string second) => Assert.Null(Write(operation, first, second));

    [Fact]
    public void One_more_than_the_others_is_a_count_too()
    {
        Figure others = FigureExtractor.Extract("20 nations").Single();

        Assert.Equal(21, FigureArithmetic.Compute(Operation.PlusOne, [others])!.Value);
    }

    [Fact]
    public void Too_many_operands_are_refused() =>
        Assert.Throws<ArgumentException>(() => FigureArithmetic.Compute(Operation.Ratio, [.. FigureExtractor.Extract("$1, $2 and $3")]));

    private static string? Write(Operation operation, string first, string second)
    {
        Figure one = FigureExtractor.Extract("in " + first).Single(), two = FigureExtractor.Extract("in " + second).Single();
        return FigureArithmetic.Compute(operation, [one, two]) is { } computed
            ? FigureNotation.Write(computed, [("in " + first)[one.Core.Start..one.Core.End], ("in " + second)[two.Core.Start..two.Core.End]])
            : null;
    }
}
