namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>How well documents were found, as the mean of <see cref="NormalizedGain"/> at 10 over the queries, from 0 to 1.</summary>
/// <param name="Lexical">By words alone.</param>
/// <param name="Dense">By meaning alone; null without models.</param>
/// <param name="Fused">By both, as the bot finds passages; null without models.</param>
public sealed record RetrievalScore(double Lexical, double? Dense, double? Fused);
