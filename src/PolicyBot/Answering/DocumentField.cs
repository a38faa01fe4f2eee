using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>What is known of a document itself: from sources.json, from its form, or of its author from its byline.</summary>
/// <param name="Name">Which field.</param>
/// <param name="Value">Its value; null where it is not known.</param>
/// <param name="Citation">The number of the citation of the document's title line, or of the line that has the byline.</param>
public sealed record DocumentField(DocumentFieldName Name, string? Value, int Citation);
