namespace PolicyBot.Answering;

/// <summary>What spoke for and against answering.</summary>
/// <param name="Probability">The probability that the best sentence, given as an answer, is right.</param>
/// <param name="Threshold">The probability from which a question is answered.</param>
/// <param name="Contributions">What each feature added to the odds, in nats, the weightiest first; with the intercept, which is there whatever is asked; features without effect are left out.</param>
/// <param name="Unmet">What the question pins down and the evidence does not have; one of these declines whatever the probability.</param>
public sealed record ExplainedDecision(double Probability, double Threshold, IReadOnlyList<KeyValuePair<string, double>> Contributions, IReadOnlyList<string> Unmet);
