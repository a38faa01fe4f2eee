using System.Text;

namespace PolicyBot.Replies;

/// <summary>Renders a reply as Markdown in which nothing of a document or question is markup.</summary>
public static class Markdown
{
    /// <summary>The whole reply; citation markers stand as <c>[n]</c>, quotes as block quotes.</summary>
    public static string Of(Reply reply)
    {
        var text = new StringBuilder();
        foreach (Block block in reply.Blocks)
        {
            text.Append(text.Length == 0 ? "" : "\n\n").Append(block.Kind switch
            {
                BlockKind.Quote => "> ",
                BlockKind.Source => "— ",
                _ => "",
            }).Append(Of(block.Segments));
        }

        return text.ToString();
    }

    /// <summary>One run of segments, such as the lead.</summary>
    public static string Of(IReadOnlyList<Segment> segments)
    {
        var text = new StringBuilder();
        foreach (Segment segment in segments)
        {
            text.Append(segment.Kind switch
            {
                SegmentKind.Phrase or SegmentKind.Marker => segment.Text,
                SegmentKind.Verbatim => Escape(DisplayText.Of(segment.Text)),
                _ => Escape(segment.Text),
            });
        }

        return text.ToString().Trim();
    }

    /// <summary>Text with every character that Markdown or HTML gives a meaning made harmless, white space folded, control and direction characters gone.</summary>
    /// <remarks>CommonMark lets a backslash stand before any ASCII punctuation; <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> become entities, since clients differ in what HTML they let pass.</remarks>
    public static string Escape(string text)
    {
        var folded = new StringBuilder(text.Length);
        PlainText.Fold(folded, text);
        var escaped = new StringBuilder(folded.Length + 16);
        for (int i = 0; i < folded.Length; i++)
        {
            char unit = folded[i];
            switch (unit)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '!':
                    escaped.Append('\\').Append(unit);
                    break;
                case >= '\u200b' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u2069' or '\ufeff':
                    break;
                default:
                    escaped.Append(unit);
                    break;
            }
        }

        return escaped.ToString();
    }
}
