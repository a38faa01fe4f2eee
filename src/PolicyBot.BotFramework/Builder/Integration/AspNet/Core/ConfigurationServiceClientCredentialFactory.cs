using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's app id as the settings give it.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly PasswordServiceClientCredentialFactory _inner;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">
    /// MicrosoftAppId (none turns authentication off), MicrosoftAppPassword, MicrosoftAppTenantId and MicrosoftAppType:
    /// MultiTenant (the default) or SingleTenant.
    /// </param>
    /// <param name="httpClient">What fetches tokens; null for connections of its own.</param>
    /// <param name="logger">Where faults are noted; null for nowhere.</param>
    /// <exception cref="ArgumentException">The settings contradict each other.</exception>
    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var tenant = configuration["MicrosoftAppTenantId"];
        var singleTenant = IsSingleTenant(configuration["MicrosoftAppType"]);
        var appId = configuration["MicrosoftAppId"]?.Trim();
        if (singleTenant && !string.IsNullOrEmpty(appId) && string.IsNullOrWhiteSpace(tenant))
        {
            throw new ArgumentException(
                "MicrosoftAppType is SingleTenant, but MicrosoftAppTenantId is empty: give the tenant's id.");
        }

        _inner = new PasswordServiceClientCredentialFactory(
            appId, configuration["MicrosoftAppPassword"], singleTenant ? tenant : null, httpClient, logger);
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    private static bool IsSingleTenant(string? appType) => appType?.Trim().ToUpperInvariant() switch
    {
        null or "" or "MULTITENANT" => false,
        "SINGLETENANT" => true,
        _ => throw new ArgumentException(
            "MicrosoftAppType is neither MultiTenant nor SingleTenant; no other type can be used."),
    };
}
