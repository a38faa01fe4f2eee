using System.Xml.Linq;
using PolicyBot.Answering;
using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class ScoreCurvesTests
{
    private static readonly Grade[] Grades = [Answer(.9, right: true), Answer(.9, right: true), Answer(.8, right: false), Decline()];

    [Fact]
    public void Coverage_counts_the_questions_that_were_declined()
    {
        var curve = ScoreCurves.Of(Grades).RiskCoverage;

        Assert.Equal([new(.9, .5, 0), new(.8, .75, .3333)], curve);
    }

    [Fact]
    public void Answers_of_like_confidence_share_a_bin_and_empty_bins_are_left_out() =>
        Assert.Equal([new(.7, .8, 1, .8, 0), new(.8, .9, 2, .9, 1)], ScoreCurves.Of(Grades).Reliability);

    [Fact]
    public void The_charts_are_drawings_without_script_that_name_what_they_show()
    {
        var curves = ScoreCurves.Of(Grades);

        foreach (var (svg, title) in new[] { (CurveChart.RiskCoverage(curves), "Risk and coverage"), (CurveChart.Reliability(curves), "Reliability (calibration error 0.333)") })
        {
            var drawing = XDocument.Parse(svg);

            Assert.Equal(title, drawing.Root!.Elements().First().Value);
            Assert.DoesNotContain(drawing.Descendants(), element => element.Name.LocalName == "script");
        }
    }

    // Three quarters across, two thirds down: x = 64 + 320 * 0.75, y = 40 + 320 * (1 - 0.3333).
    [Fact]
    public void A_point_stands_where_its_shares_put_it() =>
        Assert.Contains("224.0,360.0 304.0,253.3", CurveChart.RiskCoverage(ScoreCurves.Of(Grades)), StringComparison.Ordinal);

    [Fact]
    public void Without_an_answer_there_is_no_curve() => Assert.Empty(ScoreCurves.Of([Decline()]).RiskCoverage);

    private static Grade Answer(double confidence, bool right) => new()
    {
        Question = Question,
        Answer = new() { Status = AnswerStatus.Answered, IndexVersion = "1", Confidence = confidence },
        Right = right,
    };

    private static Grade Decline() => new() { Question = Question, Answer = new() { Status = AnswerStatus.NoEvidence, IndexVersion = "1" } };

    private static GoldQuestion Question => new() { Id = "1", Kind = "figure", Question = "?", Answerable = true };
}
