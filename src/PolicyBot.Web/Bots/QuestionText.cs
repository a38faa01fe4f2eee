using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PolicyBot.Web.Bots;

/// <summary>Finds what a user asks in what a channel sends.</summary>
public static class QuestionText
{
    private static readonly string[] Fields = ["question", "text"];

    /// <summary>The message's text without mentions of the bot, or where there is none what a card's button submits; empty where nothing is asked.</summary>
    public static string Of(IMessageActivity message)
    {
        var text = WithoutMentions(message);
        return text.Length > 0 ? text : OfSubmitted(message.Value);
    }

    /// <summary>Whether a message holds nothing at all: no text, not even a mention, nothing submitted, no attachment. Channels send such ones of their own accord.</summary>
    public static bool IsEmpty(IMessageActivity message) =>
        string.IsNullOrWhiteSpace(message.Text) && message.Value is null && message.Attachments is not { Count: > 0 };

    /// <summary>What a card's button or input submits: a string, or an object's "question" or "text"; empty where there is neither.</summary>
    public static string OfSubmitted(object? value) => value switch
    {
        string text => text.Trim(),
        JValue { Value: string text } => text.Trim(),
        JObject fields => Fields.Select(name => fields[name]).OfType<JValue>().Select(OfSubmitted).FirstOrDefault(text => text.Length > 0) ?? "",
        _ => "",
    };

    // The SDK's own removal reads the mention, which a caller writes, as a regular expression.
    private static string WithoutMentions(IMessageActivity message)
    {
        var text = message.Text ?? "";
        foreach (var entity in message.Entities ?? [])
        {
            if (entity is { Type: "mention", Properties: { } properties }
                && properties["mentioned"] is JObject mentioned
                && mentioned["id"] is JValue { Value: string id }
                && id == message.Recipient?.Id
                && properties["text"] is JValue { Value: string { Length: > 0 } mention })
            {
                text = text.Replace(mention, " ", StringComparison.OrdinalIgnoreCase);
            }
        }

        return text.Trim();
    }
}
