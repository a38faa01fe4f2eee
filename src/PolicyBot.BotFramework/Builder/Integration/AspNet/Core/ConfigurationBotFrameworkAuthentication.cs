using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authenticates by the settings: without an app id every caller is let in, with one none without a valid token.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private const string GovernmentService = "https://botframework.azure.us";
    private const string GovernmentScope = "https://api.botframework.us";

    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly BotTokens? _tokens;
    private readonly string _scope;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">
    /// The settings; see <see cref="ConfigurationServiceClientCredentialFactory"/>. Calls to channels carry a token that the app id
    /// and the password, or the managed identity, get from ToChannelFromBotLoginUrl for ToChannelFromBotOAuthScope; both default
    /// to the public cloud's, or to those of ChannelService.
    /// </param>
    /// <param name="credentialsFactory">The bot's app ids; null for the settings' own.</param>
    /// <param name="authConfiguration">What else is asked of a caller; null for nothing.</param>
    /// <param name="httpClientFactory">
    /// What fetches keys and tokens; null for connections of its own. Answers to channels never go through it, because
    /// they must not follow redirects and only the handler within can tell.
    /// </param>
    /// <param name="logger">Where faults are noted; null for nowhere.</param>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory = null,
        AuthenticationConfiguration? authConfiguration = null,
        IHttpClientFactory? httpClientFactory = null,
        ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _credentials = credentialsFactory
            ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger);
        Requirements = authConfiguration ?? new AuthenticationConfiguration();
        HttpClients = httpClientFactory;
        var government = configuration["ChannelService"]?.Trim() == GovernmentService;
        _tokens = BotTokens.Read(configuration, government, httpClientFactory);
        _scope = configuration["ToChannelFromBotOAuthScope"]?.Trim() is { Length: > 0 } scope ? scope
            : government ? GovernmentScope
            : base.GetOriginatingAudience();
    }

    /// <summary>What is asked of a caller beyond a valid token.</summary>
    internal AuthenticationConfiguration Requirements { get; }

    /// <summary>What fetches keys and tokens; null for connections of its own.</summary>
    internal IHttpClientFactory? HttpClients { get; }

    internal ConnectorTransport Transport { get; set; } = ConnectorTransport.Shared;

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (!await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException(
                "MicrosoftAppId is set, and this class validates no tokens: every request is refused. "
                + "Derive from it to validate them, or leave the setting empty to run without authentication.");
        }

        var identity = new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = GetOriginatingAudience(),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new HttpConnectorFactory(Transport, _tokens);

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _scope;
}
