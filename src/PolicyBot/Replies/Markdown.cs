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

    /// <summary>Text with every character that Markdown or HTML gives a meaning made harmless, as <see cref="Visible"/> gives it.</summary>
    /// <remarks>
    /// CommonMark lets a backslash stand before any ASCII punctuation; <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> become entities, since clients differ in what HTML they let pass.
    /// The text may come to stand at the start of a block, so what would begin a list or underline a heading there is made harmless too.
    /// </remarks>
    public static string Escape(string text)
    {
        string visible = Visible(text);
        int marker = BlockMarker(visible);
        var escaped = new StringBuilder(visible.Length + 16);
        for (int i = 0; i < visible.Length; i++)
        {
            char unit = visible[i];
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
                default:
                    escaped.Append(i == marker ? "\\" : "").Append(unit);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Text with white space folded, and control, direction and zero-width characters gone.</summary>
    public static string Visible(string text)
    {
        var folded = new StringBuilder(text.Length);
        PlainText.Fold(folded, text);
        int kept = 0;
        for (int i = 0; i < folded.Length; i++)
        {
            if (IsTag(folded, i))
            {
                i++;
            }
            else if (!IsHidden(folded[i]))
            {
                folded[kept++] = folded[i];
            }
        }

        folded.Length = kept;
        return folded.ToString();
    }

    private static bool IsHidden(char unit) => unit is '\u061c' or '\u180e' or '\ufeff'
        or >= '\u200b' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u206f' or >= '\ufff9' and <= '\ufffb';

    // U+E0000 to U+E007F repeat ASCII unseen.
    private static bool IsTag(StringBuilder text, int i) =>
        text[i] == '\udb40' && i + 1 < text.Length && text[i + 1] is >= '\udc00' and <= '\udc7f';

    /// <summary>Where the mark stands that would make a list, rule or heading of a block that begins so; -1 for none.</summary>
    private static int BlockMarker(string text)
    {
        int start = text.Length > 0 && text[0] == ' ' ? 1 : 0;
        int mark = start;
        while (mark < text.Length && char.IsAsciiDigit(text[mark]))
        {
            mark++;
        }

        if (mark == text.Length)
        {
            return -1;
        }

        bool ends = mark + 1 == text.Length || text[mark + 1] == ' ';
        return text[mark] switch
        {
            '.' or ')' when mark > start && ends => mark,
            '+' when mark == start && ends => mark,
            '-' when mark == start && (ends || text[mark + 1] == '-') => mark,
            '=' when mark == start => mark,
            _ => -1,
        };
    }
}
