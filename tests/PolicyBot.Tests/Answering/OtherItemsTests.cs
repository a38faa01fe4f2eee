using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class OtherItemsTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        """
        # Help for the coast

        The ministry donated vaccine doses to these countries:

        - Peru: 400,000 vaccine doses
        - Chad: 300,000 vaccine doses
        - Bolivia: 120,000 vaccine doses

        ## Talks

        The island will be represented in the talks by Ana Soto, Secretary of the Treasury, and Luis Mora, Trade Representative.

        ## Fishing

        The fishing fund pays for two kinds of boats:

        - Trawlers: 70 percent of the price
        - Canoes: 90 percent of the price

        ## Roads

        Nobody but Finland paid for the road along the coast.
        """);

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("any others?")]
    [InlineData("who else?")]
    public void Who_asks_for_the_others_of_a_list_is_given_its_further_items(string turn)
    {
        Answer answer = _test.Engine.Answer(turn, ["How many vaccine doses were donated to Peru?"]);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal(["Chad: 300,000 vaccine doses", "Bolivia: 120,000 vaccine doses"], answer.Citations.Select(citation => citation.Quote));
    }

    [Fact]
    public void Who_else_is_the_next_name_of_the_same_sentence()
    {
        Answer answer = _test.Engine.Answer("who else?", ["Will Ana Soto represent the island in the talks?"]);

        Assert.StartsWith("Luis Mora, Trade Representative [1]", PlainText.Of(Reply.To(answer).Lead), StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_one_of_two_items_is_the_one_that_was_not_spoken_of()
    {
        Answer answer = _test.Engine.Answer("and the other one?", ["What share does the fishing fund pay for trawlers?"]);

        Assert.StartsWith("90 percent of the price [1]", PlainText.Of(Reply.To(answer).Lead), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_others_each_is_offered_as_a_turn_that_is_answered()
    {
        string[] history = ["How many vaccine doses were donated to Peru?"];
        Answer answer = _test.Engine.Answer("and the other one?", history);

        Assert.Equal(AnswerStatus.Clarification, answer.Status);
        Assert.Equal(["What about Chad?", "What about Bolivia?"], answer.Suggestions);
        Assert.All(answer.Suggestions, turn => Assert.Equal(AnswerStatus.Answered, _test.Engine.Answer(turn, history).Status));
    }

    [Fact]
    public void An_item_that_is_itself_called_the_others_is_asked_like_any_other()
    {
        using TestEngine test = TestEngine.Over(
            """
            # Help for the coast

            The ministry donated vaccine doses to these countries:

            - Peru: 400,000 vaccine doses
            - The other countries: 300,000 vaccine doses
            - Bolivia: 120,000 vaccine doses
            """);

        Answer answer = test.Engine.Answer("and the other one?", ["How many vaccine doses were donated to Peru?"]);

        Assert.Equal(["What about The other countries?", "What about Bolivia?"], answer.Suggestions);
    }

    [Fact]
    public void A_programme_that_is_itself_named_the_other_is_asked_like_any_other()
    {
        using TestEngine test = TestEngine.Over(
            """
            # Budget

            The Harbour Fund pays $5 million to fishermen. The Other Programme pays $3 million to farmers.
            """);

        Answer answer = test.Engine.Answer("and the other programme?", ["How much does the Harbour Fund pay to fishermen?"]);

        Assert.StartsWith("$3 million", PlainText.Of(Reply.To(answer).Lead), StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_figure_of_the_sentence_answers_who_names_nothing_of_his_own() =>
        Assert.StartsWith("$3 million", PlainText.Of(Reply.To(AskedOfTheBudget("and the other one?")).Lead), StringComparison.Ordinal);

    [Fact]
    public void The_other_figure_of_the_sentence_is_no_answer_about_what_is_not_there() =>
        Assert.NotEqual(AnswerStatus.Answered, AskedOfTheBudget("and the other committee?").Status);

    [Fact]
    public void Who_else_is_declined_where_nobody_else_is_named() =>
        Assert.NotEqual(AnswerStatus.Answered, _test.Engine.Answer("who else?", ["Did Finland pay for the road along the coast?"]).Status);

    private static Answer AskedOfTheBudget(string turn)
    {
        using TestEngine test = TestEngine.Over("# Budget\n\nThe ministry gave $5 million for roads and $3 million for bridges.");
        return test.Engine.Answer(turn, ["How much did the ministry give for roads?"]);
    }
}
