using PolicyBot.Documents;

namespace PolicyBot.Web.Reader;

/// <summary>Lists the documents there are.</summary>
public static class DocumentList
{
    /// <summary>The list, each title a link to its reader page.</summary>
    public static Html Of(IReadOnlyList<Document> documents) => Html.Of($"""
        <ul class="documents">
        {documents.Select(document => Html.Of($"<li><a href=\"/documents/{Uri.EscapeDataString(document.Id)}\">{document.Title}</a> <span>{DocumentFacts.Line(document)}</span></li>\n"))}</ul>
        """);
}
