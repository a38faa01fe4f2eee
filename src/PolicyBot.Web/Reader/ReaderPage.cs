using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Reader;

/// <summary>A document to read, with the cited words highlighted; needs no script.</summary>
public static class ReaderPage
{
    /// <summary>The page of one document; of the list where there is none of that id.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="start">The first UTF-16 unit to highlight, in digits.</param>
    /// <param name="end">The unit behind the last one to highlight, in digits.</param>
    /// <param name="served">The knowledge.</param>
    /// <param name="layout">What all pages share.</param>
    public static HtmlPage Of(string id, string? start, string? end, KnowledgeLease served, PageLayout layout)
    {
        var index = served.Engine.Index;
        if (index.Knowledge.Find(id) is not { } document)
        {
            return new(
                layout.Of("No such document", Html.Of($"""
                    <h1>There is no such document</h1>
                    <p>No document has the id that the address names. There are:</p>
                    {DocumentList.Of(index.Knowledge.Documents)}
                    """)),
                StatusCodes.Status404NotFound);
        }

        return new(layout.Of(document.Title, SourceView.Of(index, document, CitedSpan.Read(start, end, document.Text.Length))));
    }

    /// <summary>The page that lists all documents.</summary>
    public static HtmlPage List(KnowledgeLease served, PageLayout layout) => new(layout.Of("Documents", Html.Of($"""
        <h1>Documents</h1>
        {DocumentList.Of(served.Engine.Index.Knowledge.Documents)}
        """)));
}
