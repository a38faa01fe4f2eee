using System.Globalization;
using System.Text;
using PolicyBot.Evaluation;

namespace PolicyBot.Web.Commands;

/// <summary>Writes scores where readers of the repository find them: the table of README.md, and the curves beside the expected scores.</summary>
/// <param name="checkout">The repository's folder.</param>
public sealed class ScoreReport(string checkout)
{
    private const string Begin = "<!-- scores: written by evaluate --report -->";
    private const string End = "<!-- end of scores -->";

    /// <summary>Writes the table and the curves anew.</summary>
    /// <exception cref="FormatException">README.md lacks the marks between which the table stands.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write(IReadOnlyList<GradedSet> sets)
    {
        var readme = Path.Combine(checkout, "README.md");
        var text = File.ReadAllText(readme);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new FormatException($"'{readme}' has no table of scores. Put the lines '{Begin}' and '{End}' where it is to stand.");
        }

        File.WriteAllText(readme, string.Concat(text.AsSpan(0, begin + Begin.Length), Table(sets), text.AsSpan(end)));
        var curves = ScoreCurves.Of([.. sets.SelectMany(set => set.Grades)]);
        var folder = Path.Combine(checkout, "tests", "PolicyBot.Benchmarks");
        File.WriteAllText(Path.Combine(folder, "curves.json"), curves.ToJson());
        File.WriteAllText(Path.Combine(folder, "risk-coverage.svg"), CurveChart.RiskCoverage(curves));
        File.WriteAllText(Path.Combine(folder, "reliability.svg"), CurveChart.Reliability(curves));
    }

    private static string Table(IReadOnlyList<GradedSet> sets)
    {
        var table = new StringBuilder("\n\n| set | right | 95 % interval | answerable: right | answerable: evidence cited | unanswerable: declined | answered wrongly | quotes verbatim |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var set in sets)
        {
            AppendLine(table, $"`{set.Name}`", Scorecard.Of(set.Grades));
        }

        AppendLine(table, "all", Scorecard.Of([.. sets.SelectMany(set => set.Grades)]));
        return table.Append('\n').ToString();
    }

    private static void AppendLine(StringBuilder table, string name, Scorecard score)
    {
        var interval = Interval.Of(score.Right, score.Questions);
        table.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {score.Right}/{score.Questions} | {100 * interval.Low:F0}-{100 * interval.High:F0} % | {score.AnswerableRight}/{score.Answerable} | {score.EvidenceCited}/{score.Answerable} | {score.Declined}/{score.Unanswerable} | {score.WrongSaid}/{score.Questions} | {score.Verbatim}/{score.Citations} |\n");
    }
}
