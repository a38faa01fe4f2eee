namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>How well a ranking puts what is relevant first: the normalised discounted cumulative gain.</summary>
/// <remarks>
/// Σ rel(i) / log₂(i + 1) over the first places, divided by that of the best ranking: Järvelin and Kekäläinen, "Cumulated Gain-Based
/// Evaluation of IR Techniques" (ACM Transactions on Information Systems 20, 2002), with the linear gain that trec_eval uses.
/// </remarks>
public static class NormalizedGain
{
    /// <summary>The gain at a depth, from 0 to 1; 0 where nothing is relevant.</summary>
    /// <param name="ranking">Ids, the best first, none twice.</param>
    /// <param name="relevance">How relevant each id is, above 0; what is not in it is not relevant.</param>
    /// <param name="depth">How many places count, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is below 1.</exception>
    public static double At(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> relevance, int depth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        var best = Sum(relevance.Values.OrderDescending(), depth);
        return best == 0 ? 0 : Sum(ranking.Select(id => relevance.GetValueOrDefault(id)), depth) / best;
    }

    private static double Sum(IEnumerable<int> gains, int depth) =>
        gains.Take(depth).Select((gain, i) => gain / Math.Log2(i + 2)).Sum();
}
