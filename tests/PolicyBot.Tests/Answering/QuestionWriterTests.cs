using PolicyBot.Answering;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class QuestionWriterTests
{
    [Theory]
    [InlineData("Peru hosts over 1.2 million Bolivian refugees.", "How many Bolivian refugees does Peru host?")]
    [InlineData("The ministry has invested $3 million to repair roads in the north, including 40 bridges.", "How much has the ministry invested to repair roads in the north?")]
    [InlineData("The fund will provide $3 million in grants to village schools.", "How much will the fund provide in grants to village schools?")]
    [InlineData("In 2022, the agency trained 300 nurses.", "How many nurses did the agency train?")]
    [InlineData("Norway pays nearly 40 percent of all teachers.", "What share of all teachers does Norway pay?")]
    [InlineData("Mining accounts for 12 percent of the exports.", "What share of the exports does Mining account for?")]
    [InlineData("The exports to Chile increased by 12 percent since 2020.", "By what percentage did the exports to Chile increase since 2020?")]
    [InlineData("More than 700 people were arrested in the north.", "How many people were arrested in the north?")]
    [InlineData("In June 2022, 20 nations adopted the Lima Declaration.", "How many nations adopted the Lima Declaration?")]
    [InlineData("Trade grew, and the two states now operate 14 border posts.", "How many border posts do the two states operate?")]
    public void A_statement_becomes_the_question_that_a_person_would_ask(string sentence, string question) =>
        Assert.Contains(question, Written(sentence));

    [Fact]
    public void What_was_done_on_a_date_is_asked_for_the_date() =>
        Assert.Contains("When did Minister Rojas open the bridge to Chile?", Written("On October 20, 2021, Minister Rojas generously opened the bridge to Chile."));

    [Theory]
    [InlineData("It has invested $3 million to repair roads.")]
    [InlineData("The money that they gave reached $3 million in the north.")]
    [InlineData("Total awards $3 million to schools.")]
    [InlineData("25,000 helmets.")]
    [InlineData("The ministry plans to spend $3 million on roads.")]
    [InlineData("The ministry, which opened in 2020, spent $3 million on roads.")]
    public void What_would_be_no_English_or_make_no_sense_alone_is_not_asked(string sentence) =>
        Assert.Empty(Written(sentence));

    [Theory]
    [InlineData("The fund provided $3 million in food, health and other aid.")]
    [InlineData("The fund provided $3 million in fiscal year (FY) 2016.")]
    public void A_phrase_that_is_broken_off_is_left_out(string sentence) =>
        Assert.DoesNotContain(Written(sentence), question => question.Contains(" in ", StringComparison.Ordinal));

    private static List<string> Written(string sentence)
    {
        using var test = TestEngine.Over("Title of the text\n\n" + sentence);
        return [.. test.Index.Passages.SelectMany(SectionQuestions.Written).Select(question => question.Text)];
    }
}
