namespace PolicyBot.Figures;

/// <summary>A qualifier as read, in tokens.</summary>
/// <param name="First">The qualifier's first token.</param>
/// <param name="Next">The first token after the qualifier's own words.</param>
/// <param name="Bound">What it says.</param>
internal readonly record struct Qualification(int First, int Next, Bound Bound);
