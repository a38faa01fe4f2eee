using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter that answers through a channel's connector service.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>Makes one.</summary>
    /// <param name="botFrameworkAuthentication">Decides who may speak to the bot, and makes clients.</param>
    /// <param name="logger">Where faults are noted; null for nowhere.</param>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Decides who may speak to the bot, and makes clients.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Where faults are noted.</summary>
    protected ILogger Logger { get; }

    /// <summary>Sends activities in order, each by a call of its own.</summary>
    /// <returns>One response for each; without an id where the channel gave none or nothing was sent.</returns>
    /// <exception cref="HttpRequestException">The channel refused or could not be reached.</exception>
    /// <exception cref="TimeoutException">The channel did not answer.</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken).ConfigureAwait(false);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return ConversationsOf(turnContext).UpdateActivityAsync(
            activity.Conversation?.Id ?? string.Empty, activity.Id ?? string.Empty, activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return ConversationsOf(turnContext).DeleteActivityAsync(
            reference.Conversation?.Id ?? string.Empty, reference.ActivityId ?? string.Empty, cancellationToken);
    }

    /// <summary>Authenticates a caller and runs the turn.</summary>
    /// <param name="authHeader">The request's Authorization header; empty where there is none.</param>
    /// <param name="activity">What came in.</param>
    /// <param name="callback">What the turn does once the middleware is through.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the HTTP response is to say; null for nothing but that all is well.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = await BotFrameworkAuthentication
            .AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the turn for a caller who has been authenticated.</summary>
    /// <param name="authenticateRequestResult">Who the caller is.</param>
    /// <param name="activity">What came in.</param>
    /// <param name="callback">What the turn does once the middleware is through.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What the HTTP response is to say; null for nothing but that all is well.</returns>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var turn = new TurnContext(this, activity);
        var factory = authenticateRequestResult.ConnectorFactory
            ?? BotFrameworkAuthentication.CreateConnectorFactory(
                authenticateRequestResult.ClaimsIdentity ?? new ClaimsIdentity());
        await PrepareAsync(
            turn, authenticateRequestResult.ClaimsIdentity, factory, authenticateRequestResult.Audience, cancellationToken)
            .ConfigureAwait(false);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
        return ResponseTo(turn);
    }

    private static InvokeResponse? ResponseTo(TurnContext turn)
    {
        var given = turn.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse;
        var isInvoke = turn.Activity.Type == ActivityTypes.Invoke;
        if (given is not null && !isInvoke)
        {
            return given;
        }

        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            var replies = new ExpectedReplies(turn.BufferedReplyActivities);
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = replies };
        }

        return given ?? (isInvoke ? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented } : null);
    }

    private static async Task PrepareAsync(
        TurnContext turn,
        ClaimsIdentity? identity,
        ConnectorFactory factory,
        string? audience,
        CancellationToken cancellationToken)
    {
        turn.TurnState.Set(BotIdentityKey, identity);
        turn.TurnState.Set(OAuthScopeKey, audience);
        turn.TurnState.Set(factory);

        // Who expects the replies in the response need not say where else to send them.
        if (turn.Activity.ServiceUrl is { Length: > 0 } serviceUrl)
        {
            var client = await factory.CreateAsync(serviceUrl, audience ?? string.Empty, cancellationToken)
                .ConfigureAwait(false);
            turn.TurnState.Set(client);
        }
    }

    private static IConversations ConversationsOf(ITurnContext turn) =>
        turn.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new InvalidOperationException("The activity that came in names no service URL, so nothing can be sent.");

    private static async Task<ResourceResponse> SendAsync(
        ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        // The channel gives the id; one left from an earlier sending would contradict it.
        activity.Id = null;
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                turn.TurnState.Set(InvokeResponseKey, activity);
                return new ResourceResponse();
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return new ResourceResponse();
        }

        var conversations = ConversationsOf(turn);
        var conversationId = activity.Conversation?.Id ?? string.Empty;
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(conversationId, activity, cancellationToken)
                .ConfigureAwait(false)
            : await conversations.ReplyToActivityAsync(conversationId, activity.ReplyToId, activity, cancellationToken)
                .ConfigureAwait(false);
    }
}
