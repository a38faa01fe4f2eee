using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.State;

/// <summary>Runs each activity once: channels deliver again what they think was lost. Saves the conversation's state after the turn.</summary>
/// <param name="state">Remembers the latest activities of a conversation.</param>
/// <remarks>Runs inside <see cref="OneTurnAtATime"/>, so that of two deliveries at the same time the second sees the first.
/// A turn that fails is not remembered: delivered again, it is tried again. Invokes are always run, for their caller waits for the body.</remarks>
public sealed class OnceEach(ConversationState state) : IMiddleware
{
    private readonly IStatePropertyAccessor<RecentActivities> _recent = state.CreateProperty<RecentActivities>(nameof(RecentActivities));

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (!string.IsNullOrEmpty(activity.Id) && activity.Type != ActivityTypes.Invoke)
        {
            var recent = await _recent.GetAsync(turnContext, () => new(), cancellationToken);
            if (!recent.Add(activity.Id))
            {
                return;
            }
        }

        await next(cancellationToken);
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }
}
