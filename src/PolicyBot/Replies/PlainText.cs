using System.Text;

namespace PolicyBot.Replies;

/// <summary>Renders a reply as plain text: blocks parted by blank lines, quotes in quotation marks, white space folded.</summary>
public static class PlainText
{
    /// <summary>The whole reply.</summary>
    public static string Of(Reply reply)
    {
        var text = new StringBuilder();
        foreach (Block block in reply.Blocks)
        {
            text.Append(text.Length == 0 ? "" : block.Kind == BlockKind.Source ? "\n" : "\n\n").Append(Of(block));
        }

        return text.ToString();
    }

    /// <summary>One run of segments, such as the lead.</summary>
    public static string Of(IReadOnlyList<Segment> segments)
    {
        var text = new StringBuilder();
        foreach (Segment segment in segments)
        {
            Fold(text, segment.Kind == SegmentKind.Verbatim ? DisplayText.Of(segment.Text) : segment.Text);
        }

        return text.ToString().Trim();
    }

    private static string Of(Block block)
    {
        if (block.Kind != BlockKind.Quote)
        {
            return Of(block.Segments);
        }

        return Phrases.OpenQuote + Of([block.Segments[0]]) + Phrases.CloseQuote + " " + Of(block.Segments.Skip(1).ToArray());
    }

    internal static void Fold(StringBuilder text, string words)
    {
        foreach (char unit in words)
        {
            if (!char.IsWhiteSpace(unit) && !char.IsControl(unit))
            {
                text.Append(unit);
            }
            else if (text.Length == 0 || text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
    }
}
