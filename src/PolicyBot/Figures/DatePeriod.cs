namespace PolicyBot.Figures;

/// <summary>A stretch of the calendar; a single day is a period of one day.</summary>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included.</param>
public readonly record struct DatePeriod(DateOnly First, DateOnly Last)
{
    /// <summary>Whether the two periods share at least one day.</summary>
    public bool Overlaps(DatePeriod other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether every day of <paramref name="other"/> lies in this period.</summary>
    public bool Contains(DatePeriod other) => First <= other.First && other.Last <= Last;
}
