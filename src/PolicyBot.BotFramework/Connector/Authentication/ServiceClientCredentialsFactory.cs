namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app ids and, where there are any, their secrets.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether <paramref name="appId"/> is one of the bot's.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether the bot has no app id, so that nobody can be asked for a token.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);
}
