using PolicyBot.Evaluation;
using PolicyBot.Inference;
using PolicyBot.Tests.Inference;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Evaluation;

public sealed class OperandLessonTests
{
    private const string Text = "# Aid to schools\n\nThe ministry gave over $5 million to schools\nin 2020, and $2 million to roads. It had 900 teachers.\n\nLater $5 million was paid back.";

    private static readonly GoldQuestion Asked = new()
    {
        Id = "1",
        Kind = "compute",
        Question = "How much more did schools get than roads?",
        Answerable = true,
        Accept = [["$3 million"]],
        Evidence = ["The ministry gave over $5 million to schools"],
        Calculation = new(AskedOperation.Difference, [new("$5 million to schools in 2020", "$5 million"), new("$2 million to roads", "$2 million")]),
    };

    [Fact]
    public void Operands_are_tagged_where_they_are_quoted_whatever_the_white_space()
    {
        OperandLesson lesson = Lesson(Asked);

        Assert.Equal((int)AskedOperation.Difference, lesson.Operation);
        Assert.Equal([[1, 0], [0, 0], [1, 0], [0, 0]], Tags(lesson.Passages.First(passage => passage.Figures.Count == 4)));
    }

    [Fact]
    public void The_same_value_elsewhere_teaches_nothing() =>
        Assert.Contains(Lesson(Asked).Passages, passage => passage.Figures.Count == 0);

    [Fact]
    public void What_answers_a_question_that_looks_up_is_tagged_as_the_answer()
    {
        OperandLesson lesson = Lesson(Asked with { Question = "How much did roads get?", Accept = [["$2 million"]], Evidence = ["$2 million to roads"], Calculation = null });

        Assert.Equal((int)AskedOperation.None, lesson.Operation);
        Assert.Equal([[0, 0], [0, 0], [1, 1], [0, 0]], Tags(lesson.Passages.First(passage => passage.Figures.Count == 4)));
    }

    [Fact]
    public void A_question_whose_answer_is_not_in_the_words_of_the_text_teaches_only_its_operation() =>
        Assert.Empty(Lesson(Asked with { Question = "Who gave money to schools?", Accept = [["the state"]], Evidence = ["The ministry gave over"], Calculation = null }).Passages);

    private static OperandLesson Lesson(GoldQuestion question)
    {
        using TestEngine test = TestEngine.Over(Text, SharedModels.All);
        return Assert.Single(OperandLesson.Of(new QuestionSet("set.jsonl", [question]), test.Engine));
    }

    private static int[][] Tags(TaggedPassage passage) => [.. passage.Figures.Select(figure => figure[2..])];
}
