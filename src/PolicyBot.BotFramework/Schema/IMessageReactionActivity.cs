namespace Microsoft.Bot.Schema;

/// <summary>Reactions were added to a message or taken away.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions that were added.</summary>
    IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken away.</summary>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
