using PolicyBot.Questions;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Questions;

public sealed class FollowUpTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        "Aid\n\nNorway gave $5 million to Peru in 2020 and $7 million in 2021. Chad got 300 books, Peru 400 tents and Bolivia 20 schools. Permits went to 800 migrants and 20 refugees. The finance committee will meet.");

    private readonly QuestionReader _reader;

    public FollowUpTests() => _reader = new(_test.Index, _test.Synonyms);

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("and to Chad?", "How much did Norway give to Chad in 2020?")]
    [InlineData("what about 2021?", "How much did Norway give to Peru in 2021?")]
    [InlineData("thanks! and in 2021?", "How much did Norway give to Peru in 2021?")]
    [InlineData("no, I meant Bolivia", "How much did Norway give to Bolivia in 2020?")]
    [InlineData("sorry, I meant Sweden, not Norway", "How much did Sweden give to Peru in 2020?")]
    public void What_is_new_takes_the_place_of_what_is_of_its_kind(string turn, string completed) =>
        Assert.Equal(completed, Read(turn, "How much did Norway give to Peru in 2020?").Standalone);

    [Fact]
    public void A_count_of_something_else_takes_the_place_of_what_was_counted() =>
        Assert.Equal("How many tents did Peru get?", Read("and how many tents?", "How many books did Peru get?").Standalone);

    [Fact]
    public void One_stands_for_the_noun_before() =>
        Assert.Equal("When did the energy committee meet?", Read("and the energy one?", "When did the finance committee meet?").Standalone);

    [Fact]
    public void A_chain_of_follow_ups_is_completed_turn_by_turn() =>
        Assert.Equal(
            "How much did Norway give to Chad in 2021?",
            Read("and to Chad?", "hi", "How much did Norway give to Peru in 2020?", "thanks", "what about 2021?").Standalone);

    [Theory]
    [InlineData("to how many countries?")]
    [InlineData("by whom?")]
    [InlineData("and in which year?")]
    public void A_few_words_that_ask_on_by_a_preposition_lean_on_the_question_before(string turn) =>
        Assert.True(Read(turn, "How much did Norway give to Peru in 2020?").TakesUp);

    [Theory]
    [InlineData("who else?", true, false)]
    [InlineData("any others?", true, false)]
    [InlineData("and the other committee?", false, true)]
    [InlineData("how many more?", false, false)]
    public void Whether_the_further_ones_or_the_other_one_is_asked_for_is_told_apart(string turn, bool further, bool other)
    {
        Question question = Read(turn, "When did the finance committee meet?");

        Assert.Equal((further, other), (question.AsksFurther, question.AsksTheOther));
    }

    [Theory]
    [InlineData("and to Chad?", ExpectedAnswer.Amount)]
    [InlineData("and which committee?", ExpectedAnswer.Any)]
    public void A_kind_is_taken_over_from_the_question_before_only_where_the_turn_asks_nothing_itself(string turn, ExpectedAnswer expected) =>
        Assert.Equal(expected, Read(turn, "How much did Norway give to Peru in 2020?").Expected);

    [Fact]
    public void A_whole_new_question_takes_nothing_from_the_turns_before()
    {
        Question question = Read("How many migrants and refugees got permits for schools and tents from Bolivia?", "How much did Norway give to Peru in 2020?", "what about 2021?");

        Assert.Equal("How many migrants and refugees got permits for schools and tents from Bolivia?", question.Standalone);
        Assert.Null(question.Before);
    }

    [Fact]
    public void Only_what_the_follow_up_says_must_stand_in_the_evidence() =>
        Assert.Equal(["Chad"], Read("and to Chad?", "How much did Norway give to Peru in 2020?").Concepts.Where(concept => concept.Share >= 1).Select(concept => concept.Text));

    [Fact]
    public void A_question_of_its_own_about_the_same_is_read_behind_the_one_before() =>
        Assert.Equal("How much did Norway give to Peru in 2020? how many of them are children?", Read("how many of them are children?", "How much did Norway give to Peru in 2020?").Standalone);

    private Question Read(string text, params string[] history) => _reader.Read(text, history);
}
