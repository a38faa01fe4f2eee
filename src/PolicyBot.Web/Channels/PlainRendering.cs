using System.Text;
using Microsoft.Bot.Schema;
using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Channels;

/// <summary>An answer for channels that show letters and nothing else, such as text messages.</summary>
public static class PlainRendering
{
    /// <summary>The answer's words, with nothing in them that cannot be seen.</summary>
    public static string Words(Answer answer) => string.Join('\n', PlainText.Of(Reply.To(answer)).Split('\n').Select(Markdown.Visible));

    /// <summary>A message with the answer's words, and the reader pages' addresses at the end.</summary>
    public static Activity Of(Answer answer, PublicAddress address)
    {
        var text = new StringBuilder(Words(answer));
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
