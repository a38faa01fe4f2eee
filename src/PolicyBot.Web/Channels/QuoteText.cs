using PolicyBot.Answering;
using PolicyBot.Replies;

namespace PolicyBot.Web.Channels;

/// <summary>A quote where a channel takes plain words: as replies show it, and with nothing in it that cannot be seen.</summary>
public static class QuoteText
{
    /// <summary>The words of a citation's quote.</summary>
    public static string Of(Citation citation) => Markdown.Visible(PlainText.Of([new(SegmentKind.Verbatim, citation.Quote, citation.Number)]));
}
