namespace PolicyBot.Evaluation;

/// <summary>Replies of about the same confidence, and how often they were right.</summary>
/// <param name="Low">The lower end of the bin's confidences, not included save for 0.</param>
/// <param name="High">The upper end, included.</param>
/// <param name="Replies">How many replies it holds, at least one.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">The share of them that is right.</param>
public sealed record ReliabilityBin(double Low, double High, int Replies, double Confidence, double Right);
