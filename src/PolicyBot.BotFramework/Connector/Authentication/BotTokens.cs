using Microsoft.Extensions.Configuration;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches the tokens that the bot's calls to channels carry, and keeps each until five minutes before it expires.</summary>
internal sealed class BotTokens : IDisposable
{
    private const string PublicTenant = "botframework.com";
    private const string GovernmentTenant = "MicrosoftServices.onmicrosoft.us";

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly IConfidentialClientApplication? _app;
    private readonly IManagedIdentityApplication? _managed;

    private BotTokens(IConfidentialClientApplication? app, IManagedIdentityApplication? managed)
    {
        _app = app;
        _managed = managed;
    }

    /// <summary>Reads the settings.</summary>
    /// <returns>Null where there is no app id, or no secret for an app that needs one: calls then carry no token.</returns>
    public static BotTokens? Read(IConfiguration configuration, bool government, IHttpClientFactory? clients)
    {
        var appId = configuration["MicrosoftAppId"]?.Trim();
        if (string.IsNullOrEmpty(appId))
        {
            return null;
        }

        var http = clients is null ? null : new MsalClients(clients);
        var type = configuration["MicrosoftAppType"]?.Trim().ToUpperInvariant();
        if (type == "USERASSIGNEDMSI")
        {
            var managed = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
            return new(null, (http is null ? managed : managed.WithHttpClientFactory(http)).Build());
        }

        var password = configuration["MicrosoftAppPassword"];
        if (string.IsNullOrEmpty(password))
        {
            return null;
        }

        var tenant = type == "SINGLETENANT" ? configuration["MicrosoftAppTenantId"] : government ? GovernmentTenant : PublicTenant;
        var authority = configuration["ToChannelFromBotLoginUrl"]?.Trim() is { Length: > 0 } given
            ? given
            : $"https://login.microsoftonline.{(government ? "us" : "com")}/{tenant}";
        var app = ConfidentialClientApplicationBuilder.Create(appId)
            .WithClientSecret(password)
            .WithAuthority(authority, validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithLegacyCacheCompatibility(false);
        return new((http is null ? app : app.WithHttpClientFactory(http)).Build(), null);
    }

    /// <summary>A token for the audience, from those at hand where one still lives.</summary>
    /// <exception cref="MsalException">The login service gives none.</exception>
    public Task<string> GetAsync(string audience, CancellationToken cancellationToken) => GetAsync(audience, refused: null, cancellationToken);

    /// <summary>A token for the audience in place of one that was refused, fetched once however many calls it was refused for.</summary>
    /// <exception cref="MsalException">The login service gives none.</exception>
    public Task<string> RenewAsync(string audience, string refused, CancellationToken cancellationToken) => GetAsync(audience, refused, cancellationToken);

    public void Dispose() => _one.Dispose();

    private async Task<string> GetAsync(string audience, string? refused, CancellationToken cancellationToken)
    {
        // One at a time, so that many turns at once fetch one token and not one each.
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var token = await AcquireAsync(audience, anew: false, cancellationToken).ConfigureAwait(false);
            return token == refused ? await AcquireAsync(audience, anew: true, cancellationToken).ConfigureAwait(false) : token;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<string> AcquireAsync(string audience, bool anew, CancellationToken cancellationToken)
    {
        var result = _managed is null
            ? await _app!.AcquireTokenForClient([$"{audience}/.default"]).WithForceRefresh(anew).ExecuteAsync(cancellationToken).ConfigureAwait(false)
            : await _managed.AcquireTokenForManagedIdentity(audience).WithForceRefresh(anew).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return result.AccessToken;
    }

    private sealed class MsalClients(IHttpClientFactory clients) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => clients.CreateClient();
    }
}
