using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace PolicyBot.Web.Security;

/// <summary>Lets in whom <see cref="ChannelTokens"/> believes, and has replies sent only to where a believed token says.</summary>
/// <param name="configuration">The settings from which the SDK gets the tokens of replies.</param>
/// <param name="identity">The bot.</param>
/// <param name="tokens">Judges callers.</param>
/// <param name="clients">Fetches the tokens of replies.</param>
/// <param name="logger">Where faults are noted.</param>
public sealed class ChannelAuthentication(
    IConfiguration configuration, AppIdentity identity, ChannelTokens tokens, IHttpClientFactory clients, ILogger<ChannelAuthentication> logger)
    : ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: clients, logger: logger)
{
    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!identity.IsSet)
        {
            // Who has no app id can have no token checked; the SDK would check one that comes, and refuse it.
            var anyone = await base.AuthenticateRequestAsync(activity, "", cancellationToken);
            anyone.ConnectorFactory = CreateConnectorFactory(anyone.ClaimsIdentity ?? new());
            return anyone;
        }

        var verdict = await tokens.JudgeAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken);
        return verdict.Caller is { } caller
            ? new() { ClaimsIdentity = caller, Audience = GetOriginatingAudience(), ConnectorFactory = CreateConnectorFactory(caller) }
            : throw new UnauthorizedAccessException(verdict.Reason);
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new VouchedConnectors(base.CreateConnectorFactory(claimsIdentity), claimsIdentity.FindFirst(ChannelTokens.ServiceUrlClaim)?.Value, identity.IsSet);
}
