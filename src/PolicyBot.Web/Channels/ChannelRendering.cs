using Microsoft.Bot.Schema;
using PolicyBot.Answering;
using PolicyBot.Questions.Languages;
using PolicyBot.Web.Knowledge;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace PolicyBot.Web.Channels;

/// <summary>Renders what the bot says as the channel at hand shows it.</summary>
public static class ChannelRendering
{
    private const string AskOn = "You can ask on:";
    private const string AskOnInSpanish = "Puede seguir preguntando:";

    // Channels of letters alone; their ids are the Bot Framework's.
    private static readonly string[] Plain = ["sms", "twilio-sms", "line", "kik", "groupme", "telephony"];
    private static readonly string[] Groups = ["groupChat", "channel"];

    /// <summary>A message with an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="answerId">Its id, by which feedback on it can be told.</param>
    /// <param name="question">The message that it replies to, whose channel will show it.</param>
    /// <param name="address">Where its links lead.</param>
    public static Activity Of(Answer answer, string answerId, IActivity question, PublicAddress address)
    {
        var activity = question.ChannelId switch
        {
            { } teams when TeamsRendering.IsShownBy(teams) => TeamsRendering.Of(answer, address),
            BotChannels.Webchat or BotChannels.Directline => WebChatRendering.Of(answer, answerId, address),
            { } other when Plain.Contains(other, StringComparer.Ordinal) => PlainRendering.Of(answer, address),
            _ => EmulatorRendering.Of(answer, address),
        };
        var actions = AreOnTheirOwn(answer, question) ? [] : Actions(answer, answerId, question);
        activity.SuggestedActions = actions.Count > 0 ? new() { Actions = actions } : null;
        return activity;
    }

    /// <summary>A message with the suggestions of an answer, to follow it where the channel shows a message that has suggestions without its citations; null elsewhere, and where there are none.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="question">The message that it replies to.</param>
    public static Activity? After(Answer answer, IActivity question)
    {
        if (!AreOnTheirOwn(answer, question) || answer.Suggestions.Count == 0 || IsGroup(question))
        {
            return null;
        }

        var activity = Of(answer.Language == Language.Spanish ? AskOnInSpanish : AskOn, []);
        activity.SuggestedActions = new() { Actions = Actions(answer, "", question) };
        return activity;
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

    private static List<CardAction> Actions(Answer answer, string answerId, IActivity question)
    {
        // Teams shows suggested actions in personal chats only.
        if (IsGroup(question))
        {
            return [];
        }

        List<CardAction> actions = [.. answer.Suggestions.Select(SuggestedQuestions.Say)];
        if (answer.Citations.Count > 0 && !Plain.Contains(question.ChannelId, StringComparer.Ordinal))
        {
            actions.Add(SuggestedQuestions.Say(SourcesCard.Request(answer.Language)));
        }

        if (question.ChannelId == BotChannels.Emulator && answer.Status != AnswerStatus.Conversation)
        {
            actions.AddRange(SuggestedQuestions.Thumbs(answerId, answer.Language));
        }

        return actions;
    }

    private static bool IsGroup(IActivity question) =>
        question.Conversation is { IsGroup: true } || Groups.Contains(question.Conversation?.ConversationType, StringComparer.Ordinal);

    // With suggestions in it, a message's Markdown was seen as plain letters: the quote was no quote, and its markers no chips.
    private static bool AreOnTheirOwn(Answer answer, IActivity question) => TeamsRendering.IsShownBy(question.ChannelId) && answer.Citations.Count > 0;
}
