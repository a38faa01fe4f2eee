using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Makes one without any value.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Makes one with the values given.</summary>
    public MessageReaction(string? type = null)
    {
        Type = type;
    }

    /// <summary>One of <see cref="MessageReactionTypes"/> or a channel's own.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }
}
