using PolicyBot.Answering;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class SuggestionTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        """
        # Aid to the Andes

        ## To schools

        Norway gave over $5 million to village schools. Sweden pays nearly 40 percent of all teachers. The ministry trained 300 nurses in Lima.

        ## To refugees

        Peru hosts over 1.2 million Bolivian refugees. In June 2022, 20 nations adopted the Lima Declaration.
        """);

    public void Dispose() => _test.Dispose();

    [Fact]
    public void After_an_answer_what_else_its_section_states_is_suggested() =>
        Assert.Equal(
            ["What share of all teachers does Sweden pay?", "How many nurses did the ministry train in Lima?"],
            _test.Engine.Answer("How much did Norway give to village schools?").Suggestions);

    [Fact]
    public void A_decline_suggests_what_the_nearest_passages_section_does_answer() =>
        Assert.Contains("How many Bolivian refugees does Peru host?", _test.Engine.Answer("How many refugees does Finland host?").Suggestions);

    [Theory]
    [InlineData("How much did Norway give to village schools?")]
    [InlineData("How many refugees does Finland host?")]
    [InlineData("Hello")]
    public void Whatever_is_suggested_is_answered(string question)
    {
        IReadOnlyList<string> suggestions = _test.Engine.Answer(question).Suggestions;

        Assert.NotEmpty(suggestions);
        Assert.All(suggestions, suggested => Assert.Equal(AnswerStatus.Answered, _test.Engine.Answer(suggested).Status));
    }

    [Fact]
    public void What_is_suggested_does_not_depend_on_what_was_asked_before()
    {
        using var prepared = new TestEngine(_test.Knowledge.Documents[0]);
        prepared.Engine.PrepareSuggestions(CancellationToken.None);

        Assert.Equal(
            _test.Engine.Answer("How many Bolivian refugees does Peru host?").Suggestions,
            prepared.Engine.Answer("How many Bolivian refugees does Peru host?").Suggestions);
    }

    [Fact]
    public void A_greeting_is_answered_with_questions_about_anything() =>
        Assert.Equal(_test.Engine.Examples, _test.Engine.Answer("Hello").Suggestions);
}
