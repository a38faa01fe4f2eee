using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class SeriesAnswerTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        """
        # School grants in the Andes

        ## Grants by country

        | Country | Grants asked for | Grants approved |
        | --- | --- | --- |
        | Peru | $9 million | $5 million |
        | Chile | $8 million | $7 million |
        | Bolivia | $4 million | $2 million |
        | Ecuador | $4 million | $2 million |
        | Total | $25 million | $16 million |
        """);

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("Which country has the largest grants approved?", "The largest of those listed: Chile: $7 million [1], next: Peru: $5 million [2]. Difference, computed: $2 million")]
    [InlineData("Which country asked for the most grants?", "The largest of those listed: Peru: $9 million [1], next: Chile: $8 million [2]. Difference, computed: $1 million")]
    [InlineData("How much more in grants approved did Chile get than Bolivia?", "$5 million (computed: Chile: $7 million [1] minus Bolivia: $2 million [2])")]
    [InlineData("What share of the grants approved went to Peru?", "about 31.3 percent (computed: Peru: $5 million [1] out of Total: $16 million [2])")]
    [InlineData("What is the difference between the grants asked for and the grants approved for Chile?", "$1 million (computed: Chile: $8 million [1] minus Chile: $7 million [1])")]
    public void The_lead_states_the_rows_that_answer(string question, string lead) =>
        Assert.Equal(lead, PlainText.Of(Reply.To(_test.Engine.Answer(question)).Lead));

    [Theory]
    [InlineData("Which city has the largest grants approved?")]
    [InlineData("Which country has the largest hospital?")]
    [InlineData("How much more in grants approved did Chile get than Norway?")]
    [InlineData("Which country has the smallest grants approved?")]
    public void What_no_row_is_named_or_settles_is_not_computed(string question)
    {
        Answer answer = _test.Engine.Answer(question);

        Assert.True(answer.Computation is null || answer.Computation.Chosen is null && answer.Computation.Result?.Value == 0, PlainText.Of(Reply.To(answer).Lead));
    }

    [Fact]
    public void The_whole_of_a_table_comes_from_its_own_total() =>
        Assert.Equal(2, _test.Engine.Answer("What share of the grants approved went to Peru?").Citations.Count);
}
