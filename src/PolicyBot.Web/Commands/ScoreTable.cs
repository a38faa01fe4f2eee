using PolicyBot.Evaluation;

namespace PolicyBot.Web.Commands;

/// <summary>Prints how well questions were answered: a line a set, a line a kind of question, a line for all.</summary>
public static class ScoreTable
{
    /// <summary>Prints the grades of a number of sets.</summary>
    /// <param name="sets">Each set's name and grades, in the order in which they are printed.</param>
    /// <param name="misses">Whether to list, before the table, every reply that is not right.</param>
    /// <param name="output">Where to print.</param>
    public static void Print(IReadOnlyList<(string Name, IReadOnlyList<Grade> Grades)> sets, bool misses, TextWriter output)
    {
        if (misses)
        {
            foreach (var (name, grades) in sets)
            {
                PrintMisses(name, grades, output);
            }
        }

        Grade[] all = [.. sets.SelectMany(set => set.Grades)];
        output.WriteLine("right     answerable  answered  evidence  declined  wrong said  verbatim    p50 ms  p95 ms");
        foreach (var (name, grades) in sets)
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

    private static void PrintMisses(string name, IReadOnlyList<Grade> grades, TextWriter output)
    {
        foreach (var grade in grades.Where(grade => !grade.Right))
        {
            var reply = grade.Error ?? $"{grade.Answer!.Status}: {grade.Lead}";
            output.WriteLine($"{name} {grade.Question.Id} {grade.Question.Kind}: {OneLine(grade.Question.Question)} -> {OneLine(reply)}");
        }
    }

    // A question may hold line ends and terminal codes.
    private static string OneLine(string text) => string.Concat(text.Select(unit => char.IsControl(unit) ? ' ' : unit));
}
