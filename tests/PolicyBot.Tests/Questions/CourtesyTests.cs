using PolicyBot.Questions;

namespace PolicyBot.Tests.Questions;

public sealed class CourtesyTests
{
    [Theory]
    [InlineData("Hi there! How many schools are there?", "How many schools are there?")]
    [InlineData("could you please tell me how many schools there are", "how many schools there are")]
    [InlineData("Please, tell me how many schools there are, thanks!", "how many schools there are")]
    [InlineData("How many schools are there? Thank you so much in advance.", "How many schools are there?")]
    [InlineData("I'd like to know when it opened", "when it opened")]
    public void What_asks_nothing_is_blanked(string turn, string left) => Assert.Equal(left, Courtesy.Blank(turn).Trim());

    [Fact]
    public void What_is_left_stands_where_it_stood() =>
        Assert.Equal("        how many schools        ?", Courtesy.Blank("please, how many schools, please?"));

    [Theory]
    [InlineData("thanks a lot!")]
    [InlineData("Hello, please")]
    [InlineData("Thanks to the grant, how many schools opened?")]
    [InlineData("Who said please to the party?")]
    public void A_turn_that_is_nothing_else_or_means_its_words_stays(string turn) => Assert.Equal(turn, Courtesy.Blank(turn));

    [Fact]
    public void Two_thousand_blanks_and_stops_take_no_time_worth_telling() =>
        Assert.Equal(2000, Courtesy.Blank(string.Concat(Enumerable.Repeat(" .", 1000))).Length);
}
