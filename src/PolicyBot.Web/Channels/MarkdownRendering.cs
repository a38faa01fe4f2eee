using System.Text;
using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Channels;

/// <summary>An answer as the Bot Framework Emulator shows it best: Markdown whose markers lead to the reader page, and a list of sources that stands in the text.</summary>
public static class MarkdownRendering
{
    /// <summary>The answer's Markdown.</summary>
    public static string Of(Answer answer, PublicAddress address)
    {
        var text = new StringBuilder(Markdown.Of(Reply.To(answer)));
        if (answer.Citations.Count > 0)
        {
            text.Append("\n\n**Sources**");
            foreach (var citation in answer.Citations)
            {
                text.Append(null, $"\n\n[{citation.Number}] {Markdown.Escape(citation.Document.Title)}");
            }

            text.Append('\n');
            foreach (var citation in answer.Citations)
            {
                text.Append(null, $"\n[{citation.Number}]: {address.LinkTo(citation)} \"{InQuotes(citation.Document.Title)}\"");
            }
        }

        return text.ToString();
    }

    // A definition's title ends at the next quotation mark and is over at a blank line.
    private static string InQuotes(string title) =>
        string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("\\", "&#92;", StringComparison.Ordinal);
}
