using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace PolicyBot.Web.Messages;

/// <summary>The words of activities that may be logged and counted by: those of the protocol. What else a caller writes in their place is "other".</summary>
public static class KnownWords
{
    private const string Other = "other";

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.Invoke, ActivityTypes.Event, ActivityTypes.Typing,
        ActivityTypes.MessageReaction, ActivityTypes.EndOfConversation, ActivityTypes.DeleteUserData, ActivityTypes.InstallationUpdate,
    };

    private static readonly HashSet<string> Channels = new(StringComparer.Ordinal)
    {
        ChannelIds.Msteams, ChannelIds.Webchat, ChannelIds.Directline, ChannelIds.Emulator, ChannelIds.M365, ChannelIds.Slack, ChannelIds.Test,
    };

    /// <summary>An activity's type, or "other".</summary>
    public static string OfType(string? type) => type is not null && Types.Contains(type) ? type : Other;

    /// <summary>A channel's id, or "other".</summary>
    public static string OfChannel(string? channelId) => channelId is not null && Channels.Contains(channelId) ? channelId : Other;
}
