namespace PolicyBot.Documents;

/// <summary>An editor's note: what a slip of the published text was meant to read.</summary>
/// <param name="Span">The words as published.</param>
/// <param name="Reads">What they should read; searched in their place, shown beside the quote, never inside it.</param>
/// <param name="Why">How the slip came about; null where not said.</param>
public sealed record Note(TextSpan Span, string Reads, string? Why);
