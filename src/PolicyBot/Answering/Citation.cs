using PolicyBot.Documents;

namespace PolicyBot.Answering;

/// <summary>A run of a document that proves a fact.</summary>
/// <param name="Number">Names the citation within its answer, counted from 1.</param>
/// <param name="Document">The document that holds it.</param>
/// <param name="Sections">The headings it stands under, outermost first; empty before the first heading.</param>
/// <param name="Paragraph">Which passage of its section it is, counted from 1; 0 for the title line.</param>
/// <param name="Span">The quoted run, in the document's text.</param>
/// <param name="Quote">The quoted words as they were when the passage was indexed.</param>
/// <param name="Notes">The editor's notes on slips inside the span.</param>
public sealed record Citation(
    int Number,
    Document Document,
    IReadOnlyList<string> Sections,
    int Paragraph,
    TextSpan Span,
    string Quote,
    IReadOnlyList<Note> Notes);
