namespace PolicyBot.Evaluation;

/// <summary>The trade between answering more and erring less, when a system may hold back what it is not sure of.</summary>
/// <remarks>
/// Risk and coverage as El-Yaniv and Wiener define them with 0/1 loss ("On the Foundations of Noise-free Selective Classification",
/// Journal of Machine Learning Research 11, 2010); the area under the curve is that of Geifman, Uziel and El-Yaniv
/// ("Bias-Reduced Uncertainty Estimation for Deep Neural Classifiers", ICLR 2019).
/// </remarks>
public static class RiskCoverage
{
    /// <summary>The curve, one point for each confidence that occurs, from the highest down; the last point covers everything. Empty for no reply.</summary>
    /// <remarks>Replies of one confidence cannot be told apart, so they are taken in together.</remarks>
    public static IReadOnlyList<RiskCoveragePoint> Curve(IReadOnlyCollection<JudgedConfidence> replies)
    {
        List<RiskCoveragePoint> points = [];
        var (given, wrong) = (0, 0);
        foreach (var level in replies.GroupBy(reply => reply.Confidence).OrderByDescending(level => level.Key))
        {
            given += level.Count();
            wrong += level.Count(reply => !reply.Right);
            points.Add(new(level.Key, (double)given / replies.Count, (double)wrong / given));
        }

        return points;
    }

    /// <summary>The area under the curve: the risk, averaged over coverage from 0 to 1; lower is better. 0 for no reply.</summary>
    /// <remarks>Between two points the risk is that of the point to the right, as where a whole level of confidence is taken in at once.</remarks>
    public static double Area(IReadOnlyList<RiskCoveragePoint> curve)
    {
        var (area, covered) = (0d, 0d);
        foreach (var point in curve)
        {
            area += (point.Coverage - covered) * point.Risk;
            covered = point.Coverage;
        }

        return area;
    }
}
