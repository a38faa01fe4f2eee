using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>What all that travels between a channel and a bot has in common.</summary>
public interface IActivity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a type that a later channel thought of.</summary>
    string? Type { get; set; }

    /// <summary>The channel's name for this activity.</summary>
    string? Id { get; set; }

    /// <summary>Where the channel takes answers. It decides where replies go: trust it only as far as the caller.</summary>
    string? ServiceUrl { get; set; }

    /// <summary>When the channel passed it on.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the sender's clock and in the sender's zone.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Which channel this is, such as <c>msteams</c>.</summary>
    string? ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount? From { get; set; }

    /// <summary>Where it was said.</summary>
    ConversationAccount? Conversation { get; set; }

    /// <summary>Who is to read it.</summary>
    ChannelAccount? Recipient { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    string? ReplyToId { get; set; }

    /// <summary>What goes with the text: mentions, citations, the client's abilities.</summary>
    IList<Entity>? Entities { get; set; }

    /// <summary>What one channel wants or sends besides; as it came, a <see cref="JToken"/> or a plain value.</summary>
    object? ChannelData { get; set; }

    /// <summary>This as a message, or null where its type is another.</summary>
    IMessageActivity? AsMessageActivity();

    /// <summary>This as a conversation update, or null where its type is another.</summary>
    IConversationUpdateActivity? AsConversationUpdateActivity();

    /// <summary>This as an installation update, or null where its type is another.</summary>
    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    /// <summary>This as a typing activity, or null where its type is another.</summary>
    ITypingActivity? AsTypingActivity();

    /// <summary>This as an event, or null where its type is another.</summary>
    IEventActivity? AsEventActivity();

    /// <summary>This as an invoke, or null where its type is another.</summary>
    IInvokeActivity? AsInvokeActivity();

    /// <summary>This as an end of the conversation, or null where its type is another.</summary>
    IEndOfConversationActivity? AsEndOfConversationActivity();

    /// <summary>Where this was said, so that it can be answered, now or later.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this as an answer to what <paramref name="reference"/> names.</summary>
    /// <param name="reference">The place in the conversation.</param>
    /// <param name="isIncoming">True to address it as though the user had sent it to the bot.</param>
    /// <returns>This activity.</returns>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary>Reads <see cref="ChannelData"/> as <typeparamref name="TypeT"/>.</summary>
    /// <returns>The channel data; the type's default where there is none.</returns>
    /// <exception cref="Newtonsoft.Json.JsonException">The channel data does not fit the type.</exception>
    TypeT? GetChannelData<TypeT>();

    /// <summary>Reads <see cref="ChannelData"/> as <typeparamref name="TypeT"/>, if it is there and fits.</summary>
    bool TryGetChannelData<TypeT>([NotNullWhen(true)] out TypeT? instance);
}
