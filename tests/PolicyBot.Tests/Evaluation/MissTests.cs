using PolicyBot.Answering;
using PolicyBot.Evaluation;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Evaluation;

public sealed class MissTests : IDisposable
{
    private const string Grant = "Norway gave over $5 million in grants to village schools in 2020.";
    private const string Wells = "Sweden dug 40 wells near Cusco.";

    private readonly TestEngine _test = TestEngine.Over($"Aid to the Andes\n\n{Grant}\n\n{Wells}\n\nPeru thanked both.");

    public void Dispose() => _test.Dispose();

    [Fact]
    public void Evidence_in_no_passage_that_was_read_is_missed_by_retrieval() =>
        Assert.Equal(MissCause.Retrieval, Cause("How much did Norway give to village schools?", "Denmark sent four teachers to Lima."));

    [Fact]
    public void Evidence_that_was_read_and_not_ranked_first_is_missed_by_reading() =>
        Assert.Equal(MissCause.Reading, Cause("How much did Norway give to village schools near Cusco?", Wells));

    [Fact]
    public void Evidence_that_was_ranked_first_and_declined_is_missed_by_deciding() =>
        Assert.Equal(MissCause.Deciding, Cause("How much did Norway give to village schools in 2021?", Grant));

    [Fact]
    public void Evidence_that_was_given_in_other_words_than_needed_is_missed_by_wording() =>
        Assert.Equal(MissCause.Wording, Cause("How much did Norway give to village schools?", Grant));

    [Fact]
    public void An_answer_to_what_is_not_answerable_is_missed_by_deciding() =>
        Assert.Equal(MissCause.Deciding, Cause("How much did Norway give to village schools?"));

    [Fact]
    public void An_answerable_question_taken_for_small_talk_is_missed_by_deciding() => Assert.Equal(MissCause.Deciding, Cause("thank you", Grant));

    [Fact]
    public void A_fault_is_a_cause_of_its_own() =>
        Assert.Equal(MissCause.Fault, Miss.Of(new Grade { Question = Gold("Who?", []), Error = "no index" }, explanation: null, _test.Knowledge).Cause);

    private MissCause Cause(string question, params string[] evidence)
    {
        Explanation explanation = _test.Engine.Explain(question, null, TimeProvider.System);
        GoldQuestion gold = Gold(question, evidence);
        Grade grade = new Grader(_test.Knowledge).Grade(gold, explanation.Answer, "");
        Assert.False(grade.Right);
        return Miss.Of(grade, explanation, _test.Knowledge).Cause;
    }

    private static GoldQuestion Gold(string question, string[] evidence) => new()
    {
        Id = "1",
        Kind = "figure",
        Question = question,
        Answerable = evidence.Length > 0,
        Accept = evidence.Length > 0 ? [["words that no document has"]] : [],
        Evidence = evidence,
    };
}
