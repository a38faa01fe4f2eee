using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PolicyBot.Replies;

namespace PolicyBot.Web.Feedback;

/// <summary>Reads thumbs as the channels send them; what is malformed is no thumb.</summary>
public static class ThumbReader
{
    /// <summary>The name of the invoke by which Teams and the Agents Playground send a thumb.</summary>
    public const string TeamsInvoke = "message/submitAction";

    /// <summary>The name of the event by which Web Chat sends one.</summary>
    public const string WebChatEvent = "webchat:activity-status/feedback";

    private const int LongestComment = 1000;
    private const int LongestId = 1000;

    /// <summary>The thumb of Teams: a reaction and a comment, which is a text, an object with "feedbackText", or such an object written as a text.</summary>
    public static Thumb? OfTeams(IInvokeActivity invoke) =>
        Fields(invoke.Value) is { } value
        && Text(value["actionName"]) == "feedback"
        && Fields(value["actionValue"]) is { } given
        && Kind(Text(given["reaction"])) is { } kind
            ? new(kind, null, Id(invoke.ReplyToId), Comment(given["feedback"]))
            : null;

    /// <summary>The thumb of Web Chat: the action as the answer's message offered it, which names the answer.</summary>
    public static Thumb? OfWebChat(IEventActivity happened)
    {
        foreach (var properties in (happened.Entities ?? []).Select(entity => entity?.Properties).OfType<JObject>())
        {
            FeedbackKind? kind = Text(properties["@type"]) switch
            {
                "LikeAction" => FeedbackKind.Like,
                "DislikeAction" => FeedbackKind.Dislike,
                _ => null,
            };
            if (kind is { } known && Text(properties["@id"])?.Split('/') is [var answer, ..])
            {
                return new(known, Id(answer), null, null);
            }
        }

        return null;
    }

    /// <summary>The thumb of a button of ours, for channels that have no thumbs.</summary>
    public static Thumb? OfButton(IMessageActivity message) =>
        Fields(message.Value) is { } value && value["feedback"] is JObject feedback && Kind(Text(feedback["reaction"])) is { } kind
            ? new(kind, Id(Text(feedback["answer"])), null, null)
            : null;

    private static FeedbackKind? Kind(string? reaction) => reaction switch
    {
        "like" => FeedbackKind.Like,
        "dislike" => FeedbackKind.Dislike,
        _ => null,
    };

    private static string? Comment(JToken? token)
    {
        var text = Fields(token) is { } fields ? Text(fields["feedbackText"]) : Text(token);
        var visible = Markdown.Visible(text is { Length: > LongestComment } ? text[..LongestComment] : text ?? "").Trim();
        return visible.Length > 0 ? visible : null;
    }

    private static string? Id(string? id) => id is { Length: > 0 and <= LongestId } ? id : null;

    private static string? Text(JToken? token) => (token as JValue)?.Value as string;

    private static JObject? Fields(object? value)
    {
        if (value is JObject fields)
        {
            return fields;
        }

        try
        {
            return (value as string ?? Text(value as JToken)) is { Length: > 0 } text && text.TrimStart().StartsWith('{')
                ? JsonConvert.DeserializeObject<JObject>(text, new JsonSerializerSettings { MaxDepth = 8, DateParseHandling = DateParseHandling.None })
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
