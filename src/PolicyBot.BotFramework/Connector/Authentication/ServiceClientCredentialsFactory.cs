namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app ids and, where there are any, their secrets.</summary>
/// <remarks>Cannot be derived from elsewhere: the SDK's own class has an abstract member that is not here.</remarks>
public abstract class ServiceClientCredentialsFactory
{
    private protected ServiceClientCredentialsFactory()
    {
    }

    /// <summary>Whether <paramref name="appId"/> is one of the bot's.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether the bot has no app id, so that nobody can be asked for a token.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);
}
