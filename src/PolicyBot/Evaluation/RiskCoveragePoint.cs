namespace PolicyBot.Evaluation;

/// <summary>What becomes of the replies if only those of at least some confidence are given.</summary>
/// <param name="Threshold">The least confidence that is given.</param>
/// <param name="Coverage">The share of all replies that are given, above 0 and at most 1.</param>
/// <param name="Risk">The share of the given replies that are wrong, from 0 to 1.</param>
public readonly record struct RiskCoveragePoint(double Threshold, double Coverage, double Risk);
