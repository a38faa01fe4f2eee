namespace PolicyBot.Evaluation;

/// <summary>Whether stated confidence can be taken at its word.</summary>
public static class Calibration
{
    /// <summary>How many bins the confidences are sorted into, as in the sources of <see cref="ExpectedError"/>.</summary>
    public const int DefaultBins = 10;

    /// <summary>
    /// The expected calibration error: the distance between mean confidence and share right, averaged over equally wide bins of confidence
    /// weighted by how many replies they hold. From 0 (every bin is as often right as it says) to 1; 0 for no reply.
    /// </summary>
    /// <param name="replies">The replies; confidences from 0 to 1.</param>
    /// <param name="bins">How many bins; bin m of M holds confidences above (m-1)/M up to and with m/M, the first one also 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is not one bin at least, or a confidence lies outside 0 to 1.</exception>
    /// <remarks>
    /// Σ |Bₘ|/n · |acc(Bₘ) − conf(Bₘ)|: Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning"
    /// (AAAI 2015); bins as in Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural Networks" (ICML 2017), equation 3.
    /// </remarks>
    public static double ExpectedError(IReadOnlyCollection<JudgedConfidence> replies, int bins = DefaultBins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        var surplus = new double[bins];
        foreach (var reply in replies)
        {
            surplus[BinOf(reply, bins)] += (reply.Right ? 1 : 0) - reply.Confidence;
        }

        // |B|/n times the distance of the means is the distance of the sums over n, so no bin needs its count.
        return replies.Count == 0 ? 0 : surplus.Sum(Math.Abs) / replies.Count;
    }

    /// <summary>The replies sorted into the bins of <see cref="ExpectedError"/>, for a reliability diagram; in rising order, without empty ones.</summary>
    /// <param name="replies">As for <see cref="ExpectedError"/>.</param>
    /// <param name="bins">As for <see cref="ExpectedError"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="ExpectedError"/>.</exception>
    public static IReadOnlyList<ReliabilityBin> Bins(IReadOnlyCollection<JudgedConfidence> replies, int bins = DefaultBins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        return
        [
            .. from reply in replies
               group reply by BinOf(reply, bins) into bin
               orderby bin.Key
               select new ReliabilityBin(
                   (double)bin.Key / bins,
                   (bin.Key + 1d) / bins,
                   bin.Count(),
                   Math.Round(bin.Average(reply => reply.Confidence), 4),
                   Math.Round(bin.Average(reply => reply.Right ? 1d : 0d), 4)),
        ];
    }

    private static int BinOf(JudgedConfidence reply, int bins) => reply.Confidence is >= 0 and <= 1
        ? Math.Max(0, (int)Math.Ceiling(reply.Confidence * bins) - 1)
        : throw new ArgumentOutOfRangeException(nameof(reply), reply.Confidence, "A confidence lies between 0 and 1.");
}
