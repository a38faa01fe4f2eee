using PolicyBot.Evaluation;

namespace PolicyBot.Web.Commands;

/// <summary>Prints what fitted weights are worth on sets that they were not fitted on.</summary>
public static class FitTable
{
    private const int Steps = 20;

    /// <summary>Prints the area and calibration, what each threshold gives for one document and for several, and how often each confidence is right.</summary>
    /// <param name="part">The part of coefficients.json that the weights are for.</param>
    /// <param name="validation">How well they did.</param>
    /// <param name="output">Where to print.</param>
    public static void Print(string part, Validation validation, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant(
            $"{part}: {validation.Questions.Count} questions, area under the ROC curve {validation.Area():F3}, expected calibration error {validation.CalibrationError():F3}"));
        foreach (var shelf in validation.Questions.Select(question => question.Shelf).Distinct().Order())
        {
            output.WriteLine();
            output.WriteLine(shelf ? "asked of several documents" : "asked of one document");
            output.WriteLine("threshold  answerable: right  others: declined  wrong said");
            for (var step = 1; step < Steps; step++)
            {
                var threshold = (double)step / Steps;
                var (right, declined, wrongSaid) = validation.At(threshold, shelf);
                output.WriteLine(FormattableString.Invariant($"{threshold,9:F2}  {right,17:F3}  {declined,16:F3}  {wrongSaid,10:F3}"));
            }
        }

        output.WriteLine();
        output.WriteLine("confidence  mean   right  questions");
        foreach (var bin in validation.Questions.Select(pair => pair.Confidence).GroupBy(Bin).OrderBy(bin => bin.Key))
        {
            output.WriteLine(FormattableString.Invariant(
                $"{(double)bin.Key / Calibration.DefaultBins:F1} to {(bin.Key + 1d) / Calibration.DefaultBins:F1}  {bin.Average(reply => reply.Confidence):F3}  {bin.Average(reply => reply.Right ? 1 : 0):F3}  {bin.Count(),9}"));
        }

        output.WriteLine();
    }

    // The bins of the calibration error: the upper end is in, the lower one out.
    private static int Bin(JudgedConfidence reply) => Math.Max(0, (int)Math.Ceiling(reply.Confidence * Calibration.DefaultBins) - 1);
}
