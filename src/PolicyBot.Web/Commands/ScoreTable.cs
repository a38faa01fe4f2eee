using PolicyBot.Evaluation;

namespace PolicyBot.Web.Commands;

/// <summary>Prints how well questions were answered: a line a set, a line a kind of question, a line for all.</summary>
public static class ScoreTable
{
    /// <summary>Prints the grades of a number of sets.</summary>
    /// <param name="sets">The sets, in the order in which they are printed.</param>
    /// <param name="output">Where to print.</param>
    public static void Print(IReadOnlyList<GradedSet> sets, TextWriter output)
    {
        Grade[] all = [.. sets.SelectMany(set => set.Grades)];
        output.WriteLine("right     95 %       answerable  answered  evidence  declined  wrong said  verbatim    p50 ms  p95 ms");
        foreach (var (name, grades, _) in sets)
        {
            PrintLine(name, grades, output);
        }

        output.WriteLine();
        foreach (var kind in all.GroupBy(grade => grade.Question.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            PrintLine(kind.Key, [.. kind], output);
        }

        output.WriteLine();
        PrintLine("all", all, output);
        var confidences = JudgedConfidence.Of(all);
        output.WriteLine(FormattableString.Invariant(
            $"Confidence: expected calibration error {Calibration.ExpectedError(confidences):F3}, area under risk and coverage {RiskCoverage.Area(RiskCoverage.Curve(confidences)):F3}."));
        if (all.Count(grade => grade.Error is not null) is > 0 and var faults)
        {
            output.WriteLine(FormattableString.Invariant($"{faults} questions could not be answered for a fault."));
        }
    }

    private static void PrintLine(string name, IReadOnlyCollection<Grade> grades, TextWriter output)
    {
        var score = Scorecard.Of(grades);
        var latency = Latency.Of(grades.Select(grade => grade.Elapsed));
        output.WriteLine(string.Concat(
            Share(score.Right, score.Questions, 10),
            Range(Interval.Of(score.Right, score.Questions)).PadRight(11),
            Share(score.AnswerableRight, score.Answerable, 12),
            Share(score.Answered, score.Answerable, 10),
            Share(score.EvidenceCited, score.Answerable, 10),
            Share(score.Declined, score.Unanswerable, 10),
            Share(score.WrongSaid, score.Questions, 12),
            Share(score.Verbatim, score.Citations, 12),
            FormattableString.Invariant($"{latency.Median.TotalMilliseconds,6:F1}  {latency.P95.TotalMilliseconds,6:F1}  {name}")));
    }

    private static string Share(int part, int whole, int width) =>
        FormattableString.Invariant($"{part}/{whole}").PadRight(width);

    private static string Range(Interval interval) =>
        FormattableString.Invariant($"{100 * interval.Low:F0}-{100 * interval.High:F0} %");
}
