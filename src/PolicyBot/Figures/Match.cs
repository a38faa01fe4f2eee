namespace PolicyBot.Figures;

/// <summary>A figure's core as read, in tokens; qualifier and noun are still to come.</summary>
/// <param name="Kind">What is measured.</param>
/// <param name="First">The core's first token.</param>
/// <param name="Next">The first token after the core.</param>
/// <param name="Value">As <see cref="Figure.Value"/>.</param>
/// <param name="Upper">As <see cref="Figure.Upper"/>.</param>
/// <param name="Unit">As <see cref="Figure.Unit"/>; empty for a count, whose noun is read later.</param>
/// <param name="Period">As <see cref="Figure.Period"/>.</param>
internal readonly record struct Match(
    FigureKind Kind, int First, int Next, decimal Value, decimal? Upper, string Unit, DatePeriod? Period = null);
