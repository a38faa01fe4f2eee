using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place in a conversation: enough to answer there, now or later.</summary>
public class ConversationReference
{
    /// <summary>The activity that is answered; null for none.</summary>
    [JsonProperty("activityId")]
    public string? ActivityId { get; set; }

    /// <summary>The user.</summary>
    [JsonProperty("user")]
    public ChannelAccount? User { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty("bot")]
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The channel.</summary>
    [JsonProperty("channelId")]
    public string? ChannelId { get; set; }

    /// <summary>The language last used, as a BCP 47 tag.</summary>
    [JsonProperty("locale")]
    public string? Locale { get; set; }

    /// <summary>Where the channel takes answers.</summary>
    [JsonProperty("serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>The event with which a bot begins a turn of its own at this place.</summary>
    public Activity GetContinuationActivity() => new Activity
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        RelatesTo = this,
    }.ApplyConversationReference(new ConversationReference
    {
        User = User,
        Bot = Bot,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    }, isIncoming: true);
}
