using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Brings activities to a bot, through middleware, and its answers back.</summary>
public abstract class BotAdapter
{
    /// <summary>The key in <see cref="ITurnContext.TurnState"/> of the caller's <see cref="ClaimsIdentity"/>.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>The key in <see cref="ITurnContext.TurnState"/> of the audience that answers are meant for.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>The key in <see cref="ITurnContext.TurnState"/> of the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Makes one without middleware.</summary>
    public BotAdapter()
    {
    }

    /// <summary>What is done when a turn fails; null lets the exception through to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>The middleware that each turn goes through.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds middleware after that already there.</summary>
    /// <returns>This adapter.</returns>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities in order.</summary>
    /// <returns>One response for each.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Puts an activity in the place of the one whose id it has.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes the activity that <paramref name="reference"/> names.</summary>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Begins a turn in a conversation that the bot knows.</summary>
    /// <param name="botId">The bot's app id; empty where there is none.</param>
    /// <param name="reference">The place in the conversation.</param>
    /// <param name="callback">What the turn does.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <remarks>Without a channel to speak to, the turn runs with what this adapter itself does to send.</remarks>
    public virtual async Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        using var turn = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a conversation and begins a turn in it.</summary>
    /// <param name="botAppId">The bot's app id; empty where there is none.</param>
    /// <param name="channelId">The channel, such as <c>msteams</c>.</param>
    /// <param name="serviceUrl">Where the channel takes calls.</param>
    /// <param name="audience">Whom a token is to be meant for.</param>
    /// <param name="conversationParameters">The conversation to open.</param>
    /// <param name="callback">What the turn does.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <exception cref="NotSupportedException">This adapter cannot; so it is unless overridden.</exception>
    public virtual Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} cannot open conversations.");

    /// <summary>Runs a turn: the middleware, then <paramref name="callback"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">What the turn does once the middleware is through.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <remarks>An exception goes to <see cref="OnTurnError"/>; what that throws goes to the caller.</remarks>
    protected async Task RunPipelineAsync(
        ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception fault) when (OnTurnError is { } onTurnError)
        {
            await onTurnError(turnContext, fault).ConfigureAwait(false);
        }
    }
}
