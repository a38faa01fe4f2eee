namespace Microsoft.Bot.Schema;

/// <summary>Members joined or left.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined; the bot itself may be among them.</summary>
    IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>The conversation's new title.</summary>
    string? TopicName { get; set; }

    /// <summary>Whether newcomers may read what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}
