using PolicyBot.Documents;
using PolicyBot.Indexing;

namespace PolicyBot.Web.Reader;

/// <summary>A document with what is known of it and its figures: the reader page's text, and the pane beside the chat.</summary>
public static class SourceView
{
    /// <summary>The id of the element, by which the chat page takes it out of the reader page.</summary>
    public const string Id = "source";

    /// <summary>Writes it.</summary>
    /// <param name="index">The index that holds the document's passages.</param>
    /// <param name="document">The document.</param>
    /// <param name="cited">The run to highlight.</param>
    public static Html Of(PassageIndex index, Document document, CitedSpan cited)
    {
        var passages = index.Passages.Where(passage => passage.Passage.Document.Id == document.Id).ToList();
        var parts = DocumentParts.Read(document, passages.Select(passage => passage.Passage));
        return Html.Of($"""
            <div id="{Id}" data-document="{document.Id}">
            {Warning(document, cited)}{DocumentFacts.Of(document, cited.Span)}
            {FigureTable.Of(document, passages)}
            <article>
            {DocumentHtml.Of(document, parts, cited.Span)}
            </article>
            </div>
            """);
    }

    private static Html Warning(Document document, CitedSpan cited) => cited.IsOutside
        ? Html.Of($"<p class=\"warning\" role=\"status\">The address asks for words that are not in this document, which has {document.Text.Length} characters. Nothing is highlighted.</p>\n")
        : Html.Empty;
}
