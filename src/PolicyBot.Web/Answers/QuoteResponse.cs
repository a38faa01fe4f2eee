namespace PolicyBot.Web.Answers;

/// <summary>A quote.</summary>
/// <param name="Quote">The words, exactly as published.</param>
/// <param name="Citation">The number of its citation.</param>
public sealed record QuoteResponse(string Quote, int Citation);
