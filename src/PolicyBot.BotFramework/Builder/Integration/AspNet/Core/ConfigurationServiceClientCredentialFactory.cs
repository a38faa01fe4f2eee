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
    /// MultiTenant (the default), SingleTenant or UserAssignedMsi; the last two need the tenant.
    /// </param>
    /// <param name="httpClient">What fetches tokens; null for connections of its own.</param>
    /// <param name="logger">Where faults are noted; null for nowhere.</param>
    /// <exception cref="ArgumentException">The settings contradict each other.</exception>
    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var tenant = configuration["MicrosoftAppTenantId"];
        var bound = IsBoundToTenant(configuration["MicrosoftAppType"]);
        var appId = configuration["MicrosoftAppId"]?.Trim();
        if (bound && !string.IsNullOrEmpty(appId) && string.IsNullOrWhiteSpace(tenant))
        {
            throw new ArgumentException(
                "MicrosoftAppType is SingleTenant or UserAssignedMsi, but MicrosoftAppTenantId is empty: give the tenant's id.");
        }

        _inner = new PasswordServiceClientCredentialFactory(
            appId, configuration["MicrosoftAppPassword"], bound ? tenant : null, httpClient, logger);
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    private static bool IsBoundToTenant(string? appType) => appType?.Trim().ToUpperInvariant() switch
    {
        null or "" or "MULTITENANT" => false,
        "SINGLETENANT" or "USERASSIGNEDMSI" => true,
        _ => throw new ArgumentException(
            "MicrosoftAppType is none of MultiTenant, SingleTenant and UserAssignedMsi; give one of these."),
    };
}
