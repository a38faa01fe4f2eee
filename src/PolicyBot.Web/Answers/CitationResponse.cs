using PolicyBot.Answering;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Answers;

/// <summary>A run of a document and what proves that it stands there.</summary>
/// <param name="Number">Names the citation within its answer, counted from 1.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Publisher">Who issued it; null where unknown.</param>
/// <param name="Republisher">Who republished it; null where nobody did or it is unknown.</param>
/// <param name="Published">The day of publication; null where unknown.</param>
/// <param name="Sections">The headings that the run stands under, outermost first.</param>
/// <param name="Quote">The words, exactly as published: characters start to end of /api/documents/{id}/text.</param>
/// <param name="Start">The first UTF-16 unit of the quote.</param>
/// <param name="End">The first UTF-16 unit after the quote.</param>
/// <param name="Sha256">The sha256 of the document's file, in lower-case hexadecimal digits.</param>
/// <param name="Url">The reader page with the quote marked.</param>
/// <param name="PublisherUrl">The publisher's page; null where unknown.</param>
/// <param name="Note">What slips of the quote should read, as the editor notes; null where there are none.</param>
public sealed record CitationResponse(
    int Number,
    string DocumentId,
    string Title,
    string? Publisher,
    string? Republisher,
    DateOnly? Published,
    IReadOnlyList<string> Sections,
    string Quote,
    int Start,
    int End,
    string Sha256,
    string Url,
    Uri? PublisherUrl,
    string? Note)
{
    /// <summary>Renders a citation.</summary>
    public static CitationResponse Of(Citation citation, PublicAddress address) => new(
        citation.Number,
        citation.Document.Id,
        citation.Document.Title,
        citation.Document.Publisher,
        citation.Document.Republisher,
        citation.Document.Published,
        citation.Sections,
        citation.Quote,
        citation.Span.Start,
        citation.Span.End,
        citation.Document.Sha256,
        address.LinkTo(citation),
        citation.Document.Url,
        NoteOn(citation));

    private static string? NoteOn(Citation citation) =>
        citation.Notes.Count == 0
            ? null
            : string.Join("; ", citation.Notes.Select(note =>
                $"\"{citation.Document.Cut(note.Span)}\" should read \"{note.Reads}\"{(note.Why is null ? "" : $" ({note.Why})")}"));
}
