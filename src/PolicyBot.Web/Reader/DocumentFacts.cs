using System.Globalization;
using PolicyBot.Documents;

namespace PolicyBot.Web.Reader;

/// <summary>Writes who published a document, when, and where to check it.</summary>
public static class DocumentFacts
{
    private const int HashDigits = 12;

    /// <summary>One line: "U.S. Department of State, as republished by Mirage News; date not stated".</summary>
    public static string Line(Document document) =>
        (document.Publisher ?? "Publisher not stated")
        + (document.Republisher is null ? "" : $", as republished by {document.Republisher}")
        + (document.Published is { } day ? $"; {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : "; date not stated");

    /// <summary>The line and the addresses at which the text can be checked.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cited">The run that is shown; null for none.</param>
    public static Html Of(Document document, TextSpan? cited) => Html.Of($"""
        <div class="facts">
          <p>{Line(document)}</p>
          <p class="links">{PublisherLink(document, cited)}<a href="/api/documents/{Uri.EscapeDataString(document.Id)}/text">Text as published</a> <span title="The sha256 of the file: {document.Sha256}">sha256 <code>{document.Sha256[..HashDigits]}…</code></span>{Licence(document)}</p>
        </div>
        """);

    private static Html PublisherLink(Document document, TextSpan? cited) => TextFragment.LinkTo(document, cited) is { } link
        ? Html.Of($"<a href=\"{link}\" rel=\"noopener noreferrer\" target=\"_blank\">Publisher’s page</a> ")
        : Html.Empty;

    private static Html Licence(Document document) => document.Licence is null ? Html.Empty : Html.Of($" <span>{document.Licence}</span>");
}
