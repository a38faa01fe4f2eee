using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.State;

/// <summary>Remembers who spoke in which conversation, so that all that is kept of a user can be found and erased.</summary>
/// <param name="database">Where it is kept.</param>
/// <param name="kept">All that is kept of users.</param>
/// <param name="time">Tells the time.</param>
public sealed class Speakers(StateDatabase database, IEnumerable<IErasable> kept, TimeProvider time) : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        var activity = turnContext.Activity;
        if (activity is { Type: ActivityTypes.Message or ActivityTypes.Invoke, From.Id: { Length: > 0 } user, ChannelId: { } channel, Conversation.Id: { } conversation })
        {
            using var connection = database.Connect();

            // The key is the SDK's for the state of a conversation.
            connection.Run(
                "INSERT INTO speakers (channel, user, item, written) VALUES ($channel, $user, $item, $written) ON CONFLICT DO UPDATE SET written = excluded.written",
                ("$channel", channel),
                ("$user", user),
                ("$item", $"{channel}/conversations/{conversation}"),
                ("$written", time.GetUtcNow().ToUnixTimeSeconds()));
        }
    }

    /// <summary>Erases the conversations that the sender of an activity spoke in, on its channel, and all else that is kept of the sender.</summary>
    public void Forget(IActivity activity)
    {
        if (activity is { ChannelId: { } channel, From.Id: { Length: > 0 } user })
        {
            foreach (var records in kept)
            {
                records.Erase(channel, user);
            }
        }
    }
}
