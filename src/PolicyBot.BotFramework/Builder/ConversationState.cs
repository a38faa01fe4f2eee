namespace Microsoft.Bot.Builder;

/// <summary>State of one conversation, whoever speaks in it.</summary>
/// <param name="storage">Where it is kept, under <c>{channel}/conversations/{conversation}</c>.</param>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var channel = turnContext.Activity.ChannelId
            ?? throw new InvalidOperationException("The activity names no channel, so it has no conversation state.");
        var conversation = turnContext.Activity.Conversation?.Id
            ?? throw new InvalidOperationException("The activity names no conversation, so it has no conversation state.");
        return $"{channel}/conversations/{conversation}";
    }
}
