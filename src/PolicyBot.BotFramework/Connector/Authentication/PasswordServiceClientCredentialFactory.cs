using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app id with a password; none for a bot without authentication.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    /// <summary>No app id: authentication is off.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>The app id and password given.</summary>
    /// <param name="appId">The app id; null or empty turns authentication off.</param>
    /// <param name="password">The app's client secret.</param>
    /// <param name="tenantId">The app's own tenant; null or empty for a multi-tenant app.</param>
    /// <param name="httpClient">What fetches tokens; null for connections of its own.</param>
    /// <param name="logger">Where faults are noted; null for nowhere.</param>
    public PasswordServiceClientCredentialFactory(
        string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        HttpClient = httpClient;
        Logger = logger;
    }

    /// <summary>The app id; null or empty for none.</summary>
    public string? AppId { get; set; }

    /// <summary>The app's client secret.</summary>
    public string? Password { get; set; }

    /// <summary>The app's own tenant; null or empty for a multi-tenant app.</summary>
    public string? TenantId { get; }

    internal HttpClient? HttpClient { get; }

    internal ILogger? Logger { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(AppId) && string.Equals(appId, AppId, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));
}
