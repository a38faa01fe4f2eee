namespace PolicyBot.Answering;

/// <summary>One way to read a question that can be read in several.</summary>
/// <param name="Name">What tells it from the others: a document's title, or a heading of it.</param>
/// <param name="Citation">The number of the citation of the document's title line, or of the passage under that heading.</param>
/// <param name="Question">The question read that way, in words that ask for nothing else.</param>
public sealed record Candidate(string Name, int Citation, string Question);
