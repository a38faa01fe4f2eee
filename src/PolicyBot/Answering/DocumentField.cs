using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>What sources.json says of a document.</summary>
/// <param name="Name">Which field.</param>
/// <param name="Value">Its value; null where sources.json does not know it.</param>
/// <param name="Citation">The number of the citation of the document's title line.</param>
public sealed record DocumentField(DocumentFieldName Name, string? Value, int Citation);
