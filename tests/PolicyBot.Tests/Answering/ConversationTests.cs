using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class ConversationTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        """
        # Doses for neighbours

        The ministry donated vaccine doses in spring to these countries:

        - Peru: 400,000 vaccine doses
        - Chad: 300,000 vaccine doses
        - Bolivia: 120,000 vaccine doses

        Nurses gave 65 percent of the vaccine doses donated to Peru before June 2022.
        """);

    public void Dispose() => _test.Dispose();

    [Fact]
    public void Each_of_five_turns_is_answered_with_its_own_figure()
    {
        string[] turns = ["How many vaccine doses were donated to Chad?", "and to Peru?", "what about Bolivia?", "thanks! and Chad again?", "no, I meant Peru"];
        string[] leads = ["300,000", "400,000", "120,000", "300,000", "400,000"];

        for (int i = 0; i < turns.Length; i++)
        {
            Assert.StartsWith(leads[i], Lead(_test.Engine.Answer(turns[i], turns[..i])).Split(": ")[^1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("and to Finland?")]
    [InlineData("how many of them were for children?")]
    public void A_follow_up_that_the_text_does_not_answer_is_declined_though_the_question_before_was_answered(string turn)
    {
        const string Before = "How many vaccine doses were donated to Chad?";

        Assert.Equal(AnswerStatus.Answered, _test.Engine.Answer(Before).Status);
        Assert.Equal(AnswerStatus.NoEvidence, _test.Engine.Answer(turn, [Before]).Status);
    }

    [Fact]
    public void The_same_turns_give_the_same_answer_whether_asked_before_or_not()
    {
        string[] history = ["How many vaccine doses were donated to Peru?"];
        Answer first = _test.Engine.Answer("and to Chad?", history);

        Answer again = _test.Engine.Answer("and to Chad?", history);

        Assert.Equal((first.Status, first.Lead, first.Confidence), (again.Status, again.Lead, again.Confidence));
    }

    [Fact]
    public void Somebody_in_distress_is_sent_to_people_who_can_help_without_any_number()
    {
        string reply = PlainText.Of(Reply.To(_test.Engine.Answer("I want to kill myself")));

        Assert.Contains("emergency services", reply, StringComparison.Ordinal);
        Assert.DoesNotContain(reply, char.IsDigit);
    }

    private static string Lead(Answer answer) => PlainText.Of(Reply.To(answer).Lead);
}
