namespace PolicyBot.Evaluation;

/// <summary>How long answers took.</summary>
/// <param name="Median">The time of the answer at place n/2, counted from 0 in rising order.</param>
/// <param name="P95">The time at place ⌊0.95 n⌋, counted alike: about one answer in twenty took as long or longer.</param>
/// <param name="Longest">The longest time.</param>
public sealed record Latency(TimeSpan Median, TimeSpan P95, TimeSpan Longest)
{
    /// <summary>The latency of a number of answers; zero for none.</summary>
    public static Latency Of(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return sorted.Length == 0
            ? new(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero)
            : new(sorted[sorted.Length / 2], sorted[(int)(sorted.Length * .95)], sorted[^1]);
    }
}
