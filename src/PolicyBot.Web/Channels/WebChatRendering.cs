using Microsoft.Bot.Schema;
using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Channels;

/// <summary>An answer as Web Chat shows it best: markers that link to the reader page, a reference list, and thumbs that name the answer.</summary>
public static class WebChatRendering
{
    /// <summary>A message with the answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="answerId">Its id, which comes back with a thumb.</param>
    /// <param name="address">Where its links lead.</param>
    public static Activity Of(Answer answer, string answerId, PublicAddress address)
    {
        var definitions = LinkDefinitions.Of(answer, address);
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = Markdown.Of(Reply.To(answer)) + (definitions.Length > 0 ? "\n" : "") + definitions,
            TextFormat = TextFormatTypes.Markdown,
            Entities = [AnswerEntity.Of(answer)],
        };
        if (answer.Status != AnswerStatus.Conversation)
        {
            activity.Entities.Add(MessageEntity.ForWebChat(answer, citation => LinkDefinitions.Link(answer, citation, address), answerId));
        }

        return activity;
    }
}
