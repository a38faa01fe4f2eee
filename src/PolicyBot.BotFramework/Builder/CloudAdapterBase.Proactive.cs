using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class CloudAdapterBase
{
    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string botAppId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(
            CreateClaimsIdentity(botAppId), reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    /// <summary>Opens a conversation and begins a turn in it.</summary>
    /// <param name="botAppId">The bot's app id; empty where there is none.</param>
    /// <param name="channelId">The channel, such as <c>msteams</c>.</param>
    /// <param name="serviceUrl">Where the channel takes calls.</param>
    /// <param name="audience">Whom a token is to be meant for.</param>
    /// <param name="conversationParameters">The conversation to open.</param>
    /// <param name="callback">What the turn does.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationParameters);
        var identity = CreateClaimsIdentity(botAppId);
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        var client = await factory.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var opened = await client.Conversations.CreateConversationAsync(conversationParameters, cancellationToken)
            .ConfigureAwait(false);
        var begin = new Activity
        {
            Type = ActivityTypes.Event,
            Name = ActivityEventNames.CreateConversation,
            Id = opened.ActivityId ?? Guid.NewGuid().ToString(),
            ChannelId = channelId,
            ServiceUrl = opened.ServiceUrl ?? serviceUrl,
            Conversation = new ConversationAccount(
                conversationParameters.IsGroup, id: opened.Id, tenantId: conversationParameters.TenantId),
            ChannelData = conversationParameters.ChannelData,
            Recipient = conversationParameters.Bot,
        };
        await ProcessProactiveAsync(identity, begin, audience, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The identity of the bot itself.</summary>
    /// <param name="botAppId">The bot's app id; empty where there is none.</param>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId) =>
        new([new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty)]);

    /// <summary>Runs a turn that the bot itself begins.</summary>
    /// <param name="claimsIdentity">The bot's identity.</param>
    /// <param name="continuationActivity">The event with which the turn begins.</param>
    /// <param name="audience">Whom a token is to be meant for; null for a channel.</param>
    /// <param name="callback">What the turn does once the middleware is through.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        using var turn = new TurnContext(this, continuationActivity);
        await PrepareAsync(
            turn,
            claimsIdentity,
            BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
            audience ?? BotFrameworkAuthentication.GetOriginatingAudience(),
            cancellationToken).ConfigureAwait(false);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
    }
}
