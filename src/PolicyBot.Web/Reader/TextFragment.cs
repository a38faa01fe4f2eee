using PolicyBot.Documents;

namespace PolicyBot.Web.Reader;

/// <summary>Makes links that scroll a publisher's own page to a quote, as the URL Fragment Text Directives draft of the WICG says.</summary>
public static class TextFragment
{
    private const int EdgeWords = 5;

    /// <summary>A link to the page; null where the document has no address.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cited">The quoted run; null for the page as a whole.</param>
    public static string? LinkTo(Document document, TextSpan? cited)
    {
        if (document.Url is not { } url)
        {
            return null;
        }

        var words = cited is { } span ? document.Cut(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [];
        if (words.Length == 0)
        {
            return url.AbsoluteUri;
        }

        // A long quote is named by its ends: on the publisher's page other markup may stand within it.
        var text = words.Length <= 2 * EdgeWords
            ? Encode(words)
            : $"{Encode(words[..EdgeWords])},{Encode(words[^EdgeWords..])}";
        return $"{url.GetLeftPart(UriPartial.Query)}#:~:text={text}";
    }

    // A hyphen has a meaning of its own in a text directive, and no escape of an address touches it.
    private static string Encode(string[] words) => Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
