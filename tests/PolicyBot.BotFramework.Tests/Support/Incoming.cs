using Newtonsoft.Json.Linq;

namespace PolicyBot.BotFramework.Tests.Support;

/// <summary>Activities as a channel writes them.</summary>
internal static class Incoming
{
    /// <summary>A message of an Emulator conversation; <paramref name="changes"/> (JSON) is laid over it.</summary>
    public static string Message(string? serviceUrl, string changes = "{}")
    {
        var activity = JObject.Parse("""
            {
              "type": "message", "id": "a1", "channelId": "emulator", "locale": "en-us", "text": "How much?",
              "from": { "id": "user-1", "name": "User", "role": "user" },
              "recipient": { "id": "bot-1", "name": "Bot", "role": "bot" },
              "conversation": { "id": "c1|livechat", "conversationType": "personal", "tenantId": "t1", "unheardOf": 1 }
            }
            """);
        if (serviceUrl is not null)
        {
            activity["serviceUrl"] = serviceUrl;
        }

        activity.Merge(JObject.Parse(changes));
        return activity.ToString();
    }
}
