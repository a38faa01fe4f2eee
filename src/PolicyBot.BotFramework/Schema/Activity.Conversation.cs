using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>An empty message.</summary>
    public static IMessageActivity CreateMessageActivity() =>
        new Activity { Type = ActivityTypes.Message, Attachments = [], Entities = [] };

    /// <summary>A sign that an answer is on its way.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity { Type = ActivityTypes.Typing };

    /// <summary>An event without a name.</summary>
    public static IEventActivity CreateEventActivity() => new Activity { Type = ActivityTypes.Event };

    /// <summary>A conversation update that names nobody yet.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [], MembersRemoved = [] };

    /// <inheritdoc/>
    public IMessageActivity? AsMessageActivity() => Is(ActivityTypes.Message) ? this : null;

    /// <inheritdoc/>
    public IConversationUpdateActivity? AsConversationUpdateActivity() => Is(ActivityTypes.ConversationUpdate) ? this : null;

    /// <inheritdoc/>
    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => Is(ActivityTypes.InstallationUpdate) ? this : null;

    /// <inheritdoc/>
    public ITypingActivity? AsTypingActivity() => Is(ActivityTypes.Typing) ? this : null;

    /// <inheritdoc/>
    public IEventActivity? AsEventActivity() => Is(ActivityTypes.Event) ? this : null;

    /// <inheritdoc/>
    public IInvokeActivity? AsInvokeActivity() => Is(ActivityTypes.Invoke) ? this : null;

    /// <inheritdoc/>
    public IEndOfConversationActivity? AsEndOfConversationActivity() => Is(ActivityTypes.EndOfConversation) ? this : null;

    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions() =>
        [.. (Entities ?? []).Where(entity => Same(entity?.Type, "mention")).Select(ReadMention).OfType<Mention>()];

    /// <inheritdoc/>
    public TypeT? GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT data => data,
        var other => JToken.FromObject(other, ActivityJson.Serializer).ToObject<TypeT>(ActivityJson.Serializer),
    };

    /// <inheritdoc/>
    public bool TryGetChannelData<TypeT>([NotNullWhen(true)] out TypeT? instance)
    {
        try
        {
            instance = GetChannelData<TypeT>();
        }
        catch (JsonException)
        {
            instance = default;
        }

        return instance is not null;
    }

    /// <summary>A message that answers this one: same conversation, sender and recipient changed round.</summary>
    /// <param name="text">What it says; null for nothing.</param>
    /// <param name="locale">The language of the text; null for this one's.</param>
    public Activity CreateReply(string? text = null, string? locale = null)
    {
        var reply = new Activity
        {
            Type = ActivityTypes.Message,
            Text = text ?? string.Empty,
            Locale = locale ?? Locale,
            Attachments = [],
            Entities = [],
        };
        return reply.ApplyConversationReference(GetConversationReference());
    }

    /// <inheritdoc/>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = CanBeRepliedTo ? Id : null,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <inheritdoc/>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (isIncoming)
        {
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    // A web chat never shows the update that greets its user, so an answer to it would wait for what does not come.
    private bool CanBeRepliedTo =>
        !Is(ActivityTypes.ConversationUpdate) || !(Same(ChannelId, Channels.Directline) || Same(ChannelId, Channels.Webchat));

    private bool Is(string type) => Same(Type, type);

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static Mention? ReadMention(Entity entity)
    {
        try
        {
            return entity as Mention ?? entity.GetAs<Mention>();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
