using Microsoft.Bot.Connector.Authentication;

namespace PolicyBot.Web.Security;

/// <summary>Who may speak to the bot, and where it may answer.</summary>
public static class SecurityServices
{
    private const int LongestDocument = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Registers the bot's identity and the checks of callers.</summary>
    public static void AddSecurity(this IServiceCollection services, AppIdentity identity, ChannelTrust trust)
    {
        services.AddSingleton(identity);
        services.AddSingleton(trust);
        services.AddHttpClient(KeyDocument.ClientName, client =>
        {
            client.Timeout = Patience;
            client.MaxResponseContentBufferSize = LongestDocument;
        });
        services.AddSingleton<ChannelTokens>();
        services.AddSingleton<BotFrameworkAuthentication, ChannelAuthentication>();
    }
}
