using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// What travels between a channel and a bot, of whatever type. Which properties matter is said by the interface of
/// its type; the others are null.
/// </summary>
public partial class Activity :
    IMessageActivity,
    IConversationUpdateActivity,
    IInstallationUpdateActivity,
    IEventActivity,
    IInvokeActivity,
    IMessageReactionActivity,
    ITypingActivity,
    IEndOfConversationActivity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a type that a later channel thought of.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <summary>The channel's name for this activity.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>When the channel passed it on.</summary>
    [JsonProperty("timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the sender's clock and in the sender's zone.</summary>
    [JsonProperty("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's zone, by its IANA name.</summary>
    [JsonProperty("localTimezone")]
    public string? LocalTimezone { get; set; }

    /// <summary>Where the channel takes answers. It decides where replies go: trust it only as far as the caller.</summary>
    [JsonProperty("serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>Which channel this is, such as <c>msteams</c>.</summary>
    [JsonProperty("channelId")]
    public string? ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonProperty("from")]
    public ChannelAccount? From { get; set; }

    /// <summary>Where it was said.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Who is to read it.</summary>
    [JsonProperty("recipient")]
    public ChannelAccount? Recipient { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>; null means Markdown.</summary>
    [JsonProperty("textFormat")]
    public string? TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonProperty("attachmentLayout")]
    public string? AttachmentLayout { get; set; }

    /// <summary>Who joined; the bot itself may be among them.</summary>
    [JsonProperty("membersAdded")]
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    [JsonProperty("membersRemoved")]
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions that were added.</summary>
    [JsonProperty("reactionsAdded")]
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken away.</summary>
    [JsonProperty("reactionsRemoved")]
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>The conversation's new title.</summary>
    [JsonProperty("topicName")]
    public string? TopicName { get; set; }

    /// <summary>Whether newcomers may read what was said before.</summary>
    [JsonProperty("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>The language of the text, as a BCP 47 tag.</summary>
    [JsonProperty("locale")]
    public string? Locale { get; set; }

    /// <summary>What is said.</summary>
    [JsonProperty("text")]
    public string? Text { get; set; }

    /// <summary>What a voice is to say, as plain text or SSML.</summary>
    [JsonProperty("speak")]
    public string? Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    [JsonProperty("inputHint")]
    public string? InputHint { get; set; }

    /// <summary>What to show where the attachments cannot be.</summary>
    [JsonProperty("summary")]
    public string? Summary { get; set; }

    /// <summary>Buttons offered with the message.</summary>
    [JsonProperty("suggestedActions")]
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards and files.</summary>
    [JsonProperty("attachments")]
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>What goes with the text: mentions, citations, the client's abilities.</summary>
    [JsonProperty("entities")]
    public IList<Entity>? Entities { get; set; }

    /// <summary>What one channel wants or sends besides; as it came, a <see cref="JToken"/> or a plain value.</summary>
    [JsonProperty("channelData")]
    public object? ChannelData { get; set; }

    /// <summary>What an update reports, for an installation one of <see cref="InstallationUpdateActionTypes"/>.</summary>
    [JsonProperty("action")]
    public string? Action { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    [JsonProperty("replyToId")]
    public string? ReplyToId { get; set; }

    /// <summary>What a trace is about.</summary>
    [JsonProperty("label")]
    public string? Label { get; set; }

    /// <summary>What kind of thing the value is.</summary>
    [JsonProperty("valueType")]
    public string? ValueType { get; set; }

    /// <summary>What a button, an event or an invoke carries; as it came, a <see cref="JToken"/> or a plain value.</summary>
    [JsonProperty("value")]
    public object? Value { get; set; }

    /// <summary>The name of an event or an invoke.</summary>
    [JsonProperty("name")]
    public string? Name { get; set; }

    /// <summary>Another place in a conversation that this is about.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Why the conversation ended, one of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty("code")]
    public string? Code { get; set; }

    /// <summary>When it stops mattering.</summary>
    [JsonProperty("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    [JsonProperty("importance")]
    public string? Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>; null means normal.</summary>
    [JsonProperty("deliveryMode")]
    public string? DeliveryMode { get; set; }

    /// <summary>Who called the bot, as its authentication found; what a caller writes here is overwritten.</summary>
    [JsonProperty("callerId")]
    public string? CallerId { get; set; }

    /// <summary>What the sender wrote beyond the properties above; it is written back as it came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = [];
}
