using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class ClarificationTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        """
        # Aid to the coast

        ## Schools

        The grant is $5 million.

        ## Harbours

        The grant is $7 million.

        ## Weather

        Storms are common in autumn.
        """);

    public void Dispose() => _test.Dispose();

    [Fact]
    public void Two_sections_that_state_other_figures_are_offered_by_their_headings()
    {
        Answer answer = _test.Engine.Answer("How much is the grant?");

        Assert.Equal(AnswerStatus.Clarification, answer.Status);
        Assert.Equal(["How much is the grant? “Schools”", "How much is the grant? “Harbours”"], answer.Suggestions.OrderDescending(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("How much is the grant? “Schools”", "$5 million [1]")]
    [InlineData("How much is the grant? “Harbours”", "$7 million [1]")]
    [InlineData("¿Cuánto es la subvención? “Harbours”", "$7 million [1]")]
    public void A_question_put_to_a_heading_is_answered_from_that_section_alone(string question, string lead) =>
        Assert.Equal(lead, PlainText.Of(Reply.To(_test.Engine.Answer(question)).Lead));

    [Fact]
    public void The_candidates_of_a_Spanish_question_ask_in_the_users_own_words() =>
        Assert.All(_test.Engine.Answer("¿Cuánto es la subvención?").Suggestions, question => Assert.StartsWith("¿Cuánto es la subvención? “", question, StringComparison.Ordinal));
}
