using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation that a bot wants to open.</summary>
public class ConversationParameters
{
    /// <summary>Whether more than one user takes part.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty("bot")]
    public ChannelAccount? Bot { get; set; }

    /// <summary>Who takes part, without the bot.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>The title, where the channel shows one.</summary>
    [JsonProperty("topicName")]
    public string? TopicName { get; set; }

    /// <summary>The tenant that the conversation belongs to.</summary>
    [JsonProperty("tenantId")]
    public string? TenantId { get; set; }

    /// <summary>A first message.</summary>
    [JsonProperty("activity")]
    public Activity? Activity { get; set; }

    /// <summary>What one channel wants besides.</summary>
    [JsonProperty("channelData")]
    public object? ChannelData { get; set; }
}
