using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Evaluation;
using PolicyBot.Questions;

namespace PolicyBot.Tests.Evaluation;

public sealed class EvaluatorTests
{
    private static readonly GoldQuestion Question = new() { Id = "1", Kind = "date", Question = "When?", History = ["Who?"], Answerable = false };

    private static readonly Answer Greeting = new()
    {
        Status = AnswerStatus.Conversation,
        IndexVersion = "1",
        Topic = ConversationTopic.Greeting,
    };

    [Fact]
    public void Each_question_is_asked_once_with_its_history_and_graded_in_order()
    {
        List<string> asked = [];
        var evaluator = Evaluator((question, history) =>
        {
            asked.Add(string.Join('|', history.Append(question)));
            return Greeting;
        });

        var grades = evaluator.Grade([Question, Question with { Question = "Where?" }]);

        Assert.Equal(["Who?|When?", "Who?|Where?"], asked);
        Assert.Equal(["When?", "Where?"], grades.Select(grade => grade.Question.Question));
        Assert.All(grades, grade => Assert.True(grade.Right));
    }

    [Fact]
    public void The_lead_that_is_graded_is_the_one_that_the_user_reads()
    {
        var lead = Evaluator((_, _) => Greeting).Grade([Question])[0].Lead;

        Assert.True(Evaluator((_, _) => Greeting).Grade([Question with { MustNot = ["\u00a4"] }])[0].Right);
        Assert.False(Evaluator((_, _) => Greeting).Grade([Question with { MustNot = [lead] }])[0].Right);
    }

    [Fact]
    public void A_fault_is_counted_as_neither_right_nor_answered_and_the_next_question_is_still_asked()
    {
        var calls = 0;
        var evaluator = Evaluator((_, _) => calls++ == 0 ? throw new InvalidOperationException("no index") : Greeting);

        var grades = evaluator.Grade([Question, Question]);

        Assert.Equal("InvalidOperationException: no index", grades[0].Error);
        Assert.False(grades[0].Right || grades[0].Answered);
        Assert.True(grades[1].Right);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_time_of_an_answer_or_fault_is_the_callers_clock_around_it(bool fault)
    {
        var clock = new Clock();
        var evaluator = new Evaluator(
            (_, _) =>
            {
                clock.Now += 7;
                return fault ? throw new InvalidOperationException() : Greeting;
            },
            new Knowledge("/knowledge", []),
            clock);

        Assert.Equal(TimeSpan.FromSeconds(7), evaluator.Grade([Question])[0].Elapsed);
    }

    private static Evaluator Evaluator(Func<string, IReadOnlyList<string>, Answer> ask) =>
        new(ask, new Knowledge("/knowledge", []), TimeProvider.System);

    private sealed class Clock : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Now;
    }
}
