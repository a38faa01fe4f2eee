using System.Text.Json;

namespace PolicyBot.Evaluation;

/// <summary>What confidence is worth: how risk falls as fewer questions are answered, and whether confidence can be taken at its word.</summary>
/// <param name="Questions">How many questions were asked.</param>
/// <param name="RiskCoverage">For each threshold at or above the one in force, the share of all questions answered and the share of those that is wrong; the most confident first.</param>
/// <param name="Reliability">The answers by confidence, in rising order; bins without answers are left out.</param>
/// <param name="CalibrationError">The expected calibration error of the answers.</param>
public sealed record ScoreCurves(int Questions, IReadOnlyList<RiskCoveragePoint> RiskCoverage, IReadOnlyList<ReliabilityBin> Reliability, double CalibrationError)
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    /// <summary>The curves of a number of grades.</summary>
    public static ScoreCurves Of(IReadOnlyCollection<Grade> grades)
    {
        var answers = JudgedConfidence.Of(grades);
        var share = grades.Count == 0 ? 0 : (double)answers.Count / grades.Count;
        return new(
            grades.Count,
            [.. Evaluation.RiskCoverage.Curve(answers).Select(point => new RiskCoveragePoint(point.Threshold, Math.Round(point.Coverage * share, 4), Math.Round(point.Risk, 4)))],
            Calibration.Bins(answers),
            Math.Round(Calibration.ExpectedError(answers), 4));
    }

    /// <summary>The curves as JSON, for others to draw.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Format) + "\n";
}
