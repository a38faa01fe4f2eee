namespace PolicyBot.Web.Answers;

/// <summary>One stage of answering.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record StageResponse(string Name, double Milliseconds);
