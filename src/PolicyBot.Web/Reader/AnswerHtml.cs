using PolicyBot.Answering;
using PolicyBot.Replies;

namespace PolicyBot.Web.Reader;

/// <summary>Writes an answer as HTML: quotes as quotes, markers as links to where they stand.</summary>
public static class AnswerHtml
{
    /// <summary>The whole reply.</summary>
    public static Html Of(Answer answer) => Html.Join(Reply.To(answer).Blocks.Select(block => Of(block, answer)));

    private static Html Of(Block block, Answer answer)
    {
        var words = block.Segments.Select(segment => Of(segment, answer)).ToList();
        return block.Kind switch
        {
            BlockKind.Lead => Html.Of($"<p class=\"lead\">{words}</p>\n"),
            BlockKind.Quote => Html.Of($"<blockquote>{words}</blockquote>\n"),
            BlockKind.Source => Html.Of($"<p class=\"where\">{words}</p>\n"),
            _ => Html.Of($"<p>{words}</p>\n"),
        };
    }

    private static Html Of(Segment segment, Answer answer) => segment.Kind switch
    {
        SegmentKind.Marker when answer.Citations[segment.Citation - 1] is var citation =>
            Html.Of($"<a class=\"marker\" href=\"{FigureTable.LinkTo(citation.Document, citation.Span)}\" aria-label=\"Source {citation.Number}\">{segment.Text}</a>"),
        SegmentKind.Verbatim => Html.Of($"<span class=\"verbatim\">{segment.Text}</span>"),
        SegmentKind.Note => Html.Of($"<span class=\"note\">{segment.Text}</span>"),
        _ => Html.Text(segment.Text),
    };
}
