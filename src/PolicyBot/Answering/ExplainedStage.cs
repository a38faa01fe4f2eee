namespace PolicyBot.Answering;

/// <summary>One stage of answering.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ExplainedStage(string Name, TimeSpan Elapsed);
