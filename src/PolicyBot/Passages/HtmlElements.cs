using System.Collections.Frozen;

namespace PolicyBot.Passages;

/// <summary>What HTML elements do to the text in them.</summary>
/// <remarks>
/// The elements are all those of the HTML standard, with the obsolete ones that its rendering section still styles. The blocks are those that
/// this section displays as blocks, list items or parts of tables, but for a table's caption and columns. Of SVG and MathML there are the
/// elements whose names nobody writes in angle brackets for something to be filled in.
/// </remarks>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 " +
        "header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp");

    private static readonly FrozenSet<string> Inline = Set(
        "a abbr acronym applet area audio b base basefont bdi bdo big br button canvas caption cite code col colgroup data del dfn em embed font frame head i img " +
        "input ins kbd label link map mark marquee meta meter nobr object output param picture progress q rb rp rt rtc ruby s samp select selectedcontent slot " +
        "small source span strike strong sub sup time track tt u var video wbr");

    private static readonly FrozenSet<string> Unread = Set("datalist iframe noembed noframes noscript script style template textarea title");

    private static readonly FrozenSet<string> PartsOfDrawings = Set(
        "circle clippath defs ellipse foreignobject g lineargradient path polygon polyline radialgradient rect textpath tspan use " +
        "mfrac mi mn mo mover mroot mrow mspace msqrt msub msubsup msup mtable mtd mtext mtr munder munderover");

    /// <summary>Whether there is an element of that name, in lower case; names such as "o:p" are those of office suites.</summary>
    public static bool IsElement(string name) =>
        IsBlock(name) || Inline.Contains(name) || Unread.Contains(name) || IsDrawing(name) || PartsOfDrawings.Contains(name) || IsOffices(name);

    /// <summary>Whether an element parts the words before it from those after it.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether what follows the start tag of an element, up to its end tag, is not read: it is never shown to a reader, or is a drawing or formula, whose signs make no words.</summary>
    /// <param name="name">The element, in lower case.</param>
    /// <param name="isSelfClosing">Whether the tag ends with a slash, which closes a drawing or formula but means nothing in any other tag.</param>
    public static bool IsUnread(string name, bool isSelfClosing) => Unread.Contains(name) || (IsDrawing(name) && !isSelfClosing);

    private static bool IsDrawing(string name) => name is "svg" or "math";

    private static bool IsOffices(string name) =>
        name.IndexOf(':') is > 0 and var colon && colon < name.Length - 1 && name.Remove(colon, 1).All(char.IsAsciiLetterOrDigit);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
