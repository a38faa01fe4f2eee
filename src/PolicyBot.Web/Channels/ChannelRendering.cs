using Microsoft.Bot.Schema;
using PolicyBot.Answering;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Channels;

/// <summary>Renders what the bot says as the channel at hand shows it.</summary>
public static class ChannelRendering
{
    // Channels of letters alone; their ids are the Bot Framework's.
    private static readonly string[] Plain = ["sms", "twilio-sms", "line", "kik", "groupme", "telephony"];

    /// <summary>A message with an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="channelId">The channel that will show it.</param>
    /// <param name="address">Where its links lead.</param>
    public static Activity Of(Answer answer, string? channelId, PublicAddress address)
    {
        var (text, format) = Plain.Contains(channelId, StringComparer.Ordinal)
            ? (PlainRendering.Of(answer, address), TextFormatTypes.Plain)
            : (MarkdownRendering.Of(answer, address), TextFormatTypes.Markdown);
        return new()
        {
            Type = ActivityTypes.Message,
            Text = text,
            TextFormat = format,
            SuggestedActions = SuggestedQuestions.Of(answer.Suggestions),
            Entities = [AnswerEntity.Of(answer)],
        };
    }

    /// <summary>A message of plain words, in which no channel sees markup.</summary>
    /// <param name="words">The words.</param>
    /// <param name="questions">Questions to offer; may be empty.</param>
    public static Activity Of(string words, IReadOnlyList<string> questions) => new()
    {
        Type = ActivityTypes.Message,
        Text = words,
        TextFormat = TextFormatTypes.Plain,
        SuggestedActions = SuggestedQuestions.Of(questions),
    };
}
