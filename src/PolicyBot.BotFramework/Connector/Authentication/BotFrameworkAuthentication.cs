using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may speak to the bot and makes the clients through which it answers.</summary>
/// <remarks>
/// To decide otherwise, derive from <see cref="Builder.Integration.AspNet.Core.ConfigurationBotFrameworkAuthentication"/>:
/// the SDK's own class has abstract members that are not here.
/// </remarks>
public abstract class BotFrameworkAuthentication
{
    private protected BotFrameworkAuthentication()
    {
    }

    /// <summary>Decides about one request.</summary>
    /// <param name="activity">What came in; not to be trusted yet.</param>
    /// <param name="authHeader">The request's Authorization header; empty where there is none.</param>
    /// <param name="cancellationToken">Stops the deciding.</param>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Makes what makes clients on behalf of the bot that <paramref name="claimsIdentity"/> names.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Whom a token for answers to a channel is to be meant for.</summary>
    public virtual string GetOriginatingAudience() => AuthenticationConstants.ToChannelFromBotOAuthScope;
}
