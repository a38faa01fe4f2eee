using System.Globalization;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Web.Reader;

/// <summary>Lists the figures of a document as a table; each leads to where it stands.</summary>
public static class FigureTable
{
    /// <summary>The table; nothing where the document states no figure.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passages">Its passages.</param>
    public static Html Of(Document document, IReadOnlyList<IndexedPassage> passages)
    {
        var rows = passages.SelectMany(passage => passage.Figures.Select(figure => Row(document, passage, figure))).ToList();
        return rows.Count == 0
            ? Html.Empty
            : Html.Of($"""
                <details class="figures">
                <summary><h2>Figures in this document <span class="count">{rows.Count}</span></h2></summary>
                <div class="table"><table>
                <thead><tr><th scope="col">As stated</th><th scope="col">Kind</th><th scope="col">Section</th></tr></thead>
                <tbody>{rows}</tbody>
                </table></div>
                </details>
                """);
    }

    /// <summary>The reader page at a run of a document, without a server's name.</summary>
    public static string LinkTo(Document document, TextSpan span) => string.Create(
        CultureInfo.InvariantCulture,
        $"/documents/{Uri.EscapeDataString(document.Id)}?start={span.Start}&end={span.End}#{DocumentHtml.CitedId}");

    private static Html Row(Document document, IndexedPassage passage, Figure figure)
    {
        var words = PublishedWords.Of(passage.Passage).Within(figure.Span).Text;
        var section = passage.Passage.Headings is [.., var heading] ? heading : "";
        return Html.Of($"<tr><th scope=\"row\"><a href=\"{LinkTo(document, figure.Span)}\">{words}</a></th><td>{Kind(figure)}</td><td>{section}</td></tr>\n");
    }

    private static string Kind(Figure figure) => figure.Kind switch
    {
        FigureKind.Money => "Money",
        FigureKind.Percentage => "Share",
        FigureKind.PercentagePoints => "Percentage points",
        FigureKind.Count => "Count",
        FigureKind.Multiple => "Multiple",
        FigureKind.Duration => "Length of time",
        FigureKind.Ordinal => "Order",
        _ => "Date",
    };
}
