using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PolicyBot.Web.DirectLine;

/// <summary>Reads what a user's page sends. Only what a page may say for itself is taken from it: who speaks and where is the token's to say.</summary>
public static class IncomingActivity
{
    private const int LongestName = 64;
    private static readonly string[] Types = [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.MessageReaction, ActivityTypes.EndOfConversation, ActivityTypes.DeleteUserData];

    // Where the activity goes and who answers for it are not a page's to say.
    private static readonly string[] Forbidden = ["serviceUrl", "callerId", "deliveryMode", "relatesTo", "recipient", "conversation", "channelId", "id", "timestamp"];

    /// <summary>Reads an activity.</summary>
    /// <param name="body">A JSON object in UTF-8.</param>
    /// <param name="token">Whose it is.</param>
    /// <param name="fault">What is wrong with it, in a sentence; null where nothing is.</param>
    /// <returns>The activity; null where there is a fault.</returns>
    public static JObject? Read(byte[] body, ConversationToken token, out string? fault)
    {
        JObject activity;
        try
        {
            using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(body))) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
            activity = JObject.Load(reader);
        }
        catch (JsonException)
        {
            fault = "The activity is not JSON, or nests deeper than 64 levels.";
            return null;
        }

        if (activity["type"] is not JValue { Value: string type } || !Types.Contains(type, StringComparer.Ordinal))
        {
            fault = $"The activity's 'type' is none that a user sends: {string.Join(", ", Types)}.";
            return null;
        }

        if (type == ActivityTypes.DeleteUserData && !token.IsUserMadeHere)
        {
            fault = "The user's id was chosen by the page and proves nothing, so nothing is erased. Have the owner run 'state purge --channel directline --user ID'.";
            return null;
        }

        if (activity["channelData"] is { Type: not (JTokenType.Object or JTokenType.Null) })
        {
            fault = "The activity's 'channelData' is not an object.";
            return null;
        }

        foreach (var name in Forbidden)
        {
            activity.Remove(name);
        }

        activity["from"] = From(activity, token);
        fault = IsActivity(activity) ? null : "A property of the activity has another type than the Bot Framework protocol says.";
        return fault is null ? activity : null;
    }

    private static JObject From(JObject activity, ConversationToken token)
    {
        var from = new JObject { ["id"] = token.User, ["role"] = "user" };
        if (activity["from"] is JObject given && given["name"] is JValue { Value: string { Length: <= LongestName } name })
        {
            from["name"] = name;
        }

        return from;
    }

    private static bool IsActivity(JObject activity)
    {
        try
        {
            return activity.ToObject<Activity>(ActivityText.Serializer) is not null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or OverflowException)
        {
            return false;
        }
    }
}
