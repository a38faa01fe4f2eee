namespace Microsoft.Bot.Builder;

/// <summary>State of one user, wherever on the channel they speak.</summary>
/// <param name="storage">Where it is kept, under <c>{channel}/users/{user}</c>.</param>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var channel = turnContext.Activity.ChannelId
            ?? throw new InvalidOperationException("The activity names no channel, so it has no user state.");
        var user = turnContext.Activity.From?.Id
            ?? throw new InvalidOperationException("The activity names no sender, so it has no user state.");
        return $"{channel}/users/{user}";
    }
}
