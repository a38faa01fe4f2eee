using PolicyBot.Answering;
using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class ScorecardTests
{
    private static readonly Grade[] Grades =
    [
        Grade("figure", answerable: true, AnswerStatus.Answered, right: true) with { EvidenceCited = true },
        Grade("figure", answerable: true, AnswerStatus.Answered, right: false),
        Grade("date", answerable: true, AnswerStatus.NoEvidence, right: false),
        Grade("unanswerable", answerable: false, AnswerStatus.NoEvidence, right: true),
        Grade("unanswerable", answerable: false, AnswerStatus.Answered, right: false),
        new() { Question = Question("unanswerable", answerable: false), Error = "InvalidOperationException: no" },
    ];

    [Fact]
    public void Right_replies_are_counted_over_all_and_over_the_answerable()
    {
        var score = Scorecard.Of(Grades);

        Assert.Equal((6, 2, 3, 1), (score.Questions, score.Right, score.Answerable, score.AnswerableRight));
    }

    [Fact]
    public void Answered_and_evidence_cited_count_over_the_answerable_and_declined_over_the_rest()
    {
        var score = Scorecard.Of(Grades);

        Assert.Equal((2, 1, 3, 1), (score.Answered, score.EvidenceCited, score.Unanswerable, score.Declined));
    }

    [Fact]
    public void Wrong_said_counts_every_answer_that_is_not_right_and_no_fault()
    {
        var score = Scorecard.Of(Grades);

        Assert.Equal((2, 1), (score.WrongSaid, score.Errors));
    }

    [Fact]
    public void Kinds_are_scored_apart_in_ordinal_order()
    {
        Assert.Equal(
            [("date", 1, 0), ("figure", 2, 1), ("unanswerable", 3, 1)],
            Scorecard.ByKind(Grades).Select(kind => (kind.Kind, kind.Score.Questions, kind.Score.Right)));
    }

    [Fact]
    public void No_grades_make_a_scorecard_of_zeros()
    {
        Assert.Equal((0, 0), (Scorecard.Of([]).Questions, Scorecard.Of([]).Citations));
    }

    private static Grade Grade(string kind, bool answerable, AnswerStatus status, bool right) => new()
    {
        Question = Question(kind, answerable),
        Answer = new() { Status = status, IndexVersion = "1" },
        Right = right,
    };

    private static GoldQuestion Question(string kind, bool answerable) =>
        new() { Id = "1", Kind = kind, Question = "?", Answerable = answerable };
}
