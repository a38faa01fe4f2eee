using System.Text;
using PolicyBot.Passages;

namespace PolicyBot.Replies;

/// <summary>Shows a verbatim run as a reader of the page would see it: tags of HTML, emphasis marks and link targets gone, table cells parted by bars. The words stay as they are.</summary>
internal static class DisplayText
{
    public static string Of(string verbatim)
    {
        if (verbatim.AsSpan().IndexOfAny('<', '*', '[') < 0)
        {
            return verbatim;
        }

        var text = new StringBuilder(verbatim.Length);
        int i = 0;
        while (i < verbatim.Length)
        {
            if (HtmlTag.LengthAtStart(verbatim.AsSpan(i)) is > 0 and var tag)
            {
                text.Append(IsCellEnd(verbatim, i) && HasCellAfter(verbatim, i + tag) ? " | " : "");
                i += tag;
            }
            else if (LinkTarget(verbatim, i) is { } target)
            {
                i = target;
            }
            else
            {
                text.Append(IsMark(verbatim, i) ? "" : verbatim[i]);
                i++;
            }
        }

        return text.ToString();
    }

    // The "](address)" behind a link's words; its "[" is a mark.
    private static int? LinkTarget(string text, int at)
    {
        if (text[at] != ']' || at + 1 >= text.Length || text[at + 1] != '(')
        {
            return null;
        }

        int end = text.IndexOf(')', at);
        return end < 0 ? null : end + 1;
    }

    private static bool IsMark(string text, int at) => text[at] switch
    {
        '*' => true,
        '[' => text.IndexOf("](", at, StringComparison.Ordinal) is var link && link > at && !text.AsSpan(at + 1, link - at - 1).Contains('['),
        _ => false,
    };

    private static bool IsCellEnd(string text, int at) =>
        text.AsSpan(at).StartsWith("</td", StringComparison.OrdinalIgnoreCase) || text.AsSpan(at).StartsWith("</th", StringComparison.OrdinalIgnoreCase);

    private static bool HasCellAfter(string text, int at) =>
        text.IndexOf("<td", at, StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("<th", at, StringComparison.OrdinalIgnoreCase) >= 0;
}
