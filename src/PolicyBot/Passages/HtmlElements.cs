using System.Collections.Frozen;

namespace PolicyBot.Passages;

/// <summary>What HTML elements do to the text in them.</summary>
/// <remarks>The block elements are those that the HTML standard's rendering section displays as blocks; the inline ones are those of its sections on text, edits, embedded content and tables that are not.</remarks>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "audio", "b", "bdi", "bdo", "br", "caption", "cite", "code", "col", "colgroup", "data", "del", "dfn", "em", "font", "i", "img",
        "input", "ins", "kbd", "label", "mark", "picture", "q", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "svg", "time",
        "u", "var", "video", "wbr");

    /// <summary>Whether there is an element of that name, in lower case; names such as "o:p" are those of office suites.</summary>
    public static bool IsElement(string name) => IsBlock(name) || Inline.Contains(name) || IsUnread(name) || IsOffices(name);

    /// <summary>Whether an element parts the words before it from those after it.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether an element's content is never shown to a reader.</summary>
    public static bool IsUnread(string name) => name is "script" or "style" or "template" or "noscript" or "title" or "textarea" or "iframe";

    private static bool IsOffices(string name) =>
        name.IndexOf(':') is > 0 and var colon && colon < name.Length - 1 && name.Remove(colon, 1).All(char.IsAsciiLetterOrDigit);
}
