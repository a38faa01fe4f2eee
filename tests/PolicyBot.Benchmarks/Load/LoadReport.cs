namespace PolicyBot.Benchmarks.Load;

/// <summary>What all users saw together.</summary>
/// <param name="Sent">Messages that were taken.</param>
/// <param name="Refused">Messages that were not.</param>
/// <param name="Lost">Messages without answer, or without echo where there is one.</param>
/// <param name="Doubled">Activities that came more than once, and messages with more than one answer.</param>
/// <param name="Time">How long the sending took.</param>
/// <param name="Median">Of the times from a message to its answer.</param>
/// <param name="P95">Of the same.</param>
/// <param name="P99">Of the same.</param>
/// <param name="Longest">Of the same.</param>
/// <param name="FirstMedian">Of the times from each conversation's first message to its answer.</param>
/// <param name="FirstP95">Of the same.</param>
internal sealed record LoadReport(int Sent, int Refused, int Lost, int Doubled, TimeSpan Time, TimeSpan Median, TimeSpan P95, TimeSpan P99, TimeSpan Longest, TimeSpan FirstMedian, TimeSpan FirstP95)
{
    /// <summary>Adds up what was seen.</summary>
    public static LoadReport Of(IReadOnlyCollection<LoadUser> users, TimeSpan time)
    {
        TimeSpan[] waits = [.. users.SelectMany(user => user.Waits).Order()];
        TimeSpan[] first = [.. users.SelectMany(user => user.Waits.Take(1)).Order()];
        return new(
            users.Sum(user => user.Sent),
            users.Sum(user => user.Refused),
            users.Sum(user => user.Lost),
            users.Sum(user => user.Doubled),
            time,
            At(waits, 0.5),
            At(waits, 0.95),
            At(waits, 0.99),
            At(waits, 1),
            At(first, 0.5),
            At(first, 0.95));
    }

    private static TimeSpan At(TimeSpan[] ordered, double share) => ordered.Length == 0 ? TimeSpan.Zero : ordered[Math.Min((int)(ordered.Length * share), ordered.Length - 1)];
}
