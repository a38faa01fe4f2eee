using System.Text;
using Microsoft.Bot.Schema;
using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Channels;

/// <summary>An answer for channels that show letters and nothing else, such as text messages.</summary>
public static class PlainRendering
{
    /// <summary>A message with the answer's words, and the reader pages' addresses at the end.</summary>
    public static Activity Of(Answer answer, PublicAddress address)
    {
        var blocks = PlainText.Of(Reply.To(answer)).Split('\n').Select(line => Markdown.Visible(line));
        var text = new StringBuilder(string.Join('\n', blocks));
        foreach (var citation in answer.Citations)
        {
            text.Append(null, $"\n\n[{citation.Number}] {address.LinkTo(citation)}");
        }

        return new()
        {
            Type = ActivityTypes.Message,
            Text = text.ToString(),
            TextFormat = TextFormatTypes.Plain,
            Entities = [AnswerEntity.Of(answer)],
        };
    }
}
