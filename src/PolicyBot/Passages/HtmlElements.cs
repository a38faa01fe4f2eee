using System.Collections.Frozen;

namespace PolicyBot.Passages;

/// <summary>What HTML elements do to the text in them.</summary>
/// <remarks>The block elements are those that the HTML standard's rendering section displays as blocks.</remarks>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    /// <summary>Whether an element parts the words before it from those after it.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether an element's content is never shown to a reader.</summary>
    public static bool IsUnread(string name) => name is "script" or "style" or "template" or "noscript" or "title" or "textarea" or "iframe";
}
