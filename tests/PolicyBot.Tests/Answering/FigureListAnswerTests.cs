using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class FigureListAnswerTests : IDisposable
{
    private readonly TestEngine _test = new(
        TestEngine.Document("aid", "Aid to Peru\n\nNorway gave over $5 million to schools. In June 2022 Sweden gave €2 million.\n\nPeru hosts 1.2 million migrants."),
        TestEngine.Document("trade", "Trade with Chile\n\n" + string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"Port number {i} cost ${i} billion to build."))));

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("What is the 1.2 million?", "The text says: Peru hosts 1.2 million migrants. [1]")]
    [InlineData("what is 1,200,000", "The text says: Peru hosts 1.2 million migrants. [1]")]
    [InlineData("What happened in 2022?", "The text says: In June 2022 Sweden gave €2 million. [1]")]
    [InlineData("all euro amounts", "The text says: €2 million [1]")]
    [InlineData("Which amounts are above $11 billion?", "The text says: $12 billion [1]")]
    [InlineData("Which dollar amounts does the aid to Peru text state?", "The text says: over $5 million [1]")]
    public void Figures_are_found_by_value_kind_bound_date_and_document(string question, string lead) =>
        Assert.Equal(lead, Lead(_test.Engine.Answer(question)));

    [Fact]
    public void A_long_list_is_cut_and_says_how_many_more_there_are()
    {
        Answer answer = _test.Engine.Answer("all dollar amounts");

        Assert.Equal(8, answer.Facts.Count);
        Assert.EndsWith("(not shown: 5 more)", Lead(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_no_document_states_is_declined_by_name()
    {
        Answer answer = _test.Engine.Answer("What is the $5 billion trillion?");
        Answer other = _test.Engine.Answer("What is the $77 million?");

        Assert.NotEqual(AnswerStatus.Answered, answer.Status);
        Assert.Equal("$77 million", Assert.Single(other.Missing).Text);
    }

    private static string Lead(Answer answer) => PlainText.Of(Reply.To(answer).Lead);
}
