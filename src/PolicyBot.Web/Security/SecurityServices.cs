using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Bot.Connector.Authentication;

namespace PolicyBot.Web.Security;

/// <summary>Who may speak to the bot, how much, and where it may answer.</summary>
public static partial class SecurityServices
{
    /// <summary>Where channels deliver; their addresses are shared by all their users, so those are bound instead.</summary>
    public const string ChannelPath = "/api/messages";

    private const int LongestDocument = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Registers the bot's identity and the checks of callers.</summary>
    public static void AddSecurity(this IServiceCollection services, AppIdentity identity, ChannelTrust trust, SecurityOptions options)
    {
        services.AddSingleton(identity);
        services.AddSingleton(trust);
        services.AddSingleton(options);
        services.AddSingleton<CallerLimits>();
        services.AddHttpClient(KeyDocument.ClientName, client =>
        {
            client.Timeout = Patience;
            client.MaxResponseContentBufferSize = LongestDocument;
        });
        services.AddSingleton<ChannelTokens>();
        services.AddSingleton<BotFrameworkAuthentication, ChannelAuthentication>();
    }

    /// <summary>Takes the caller's address from configured proxies only, and bounds what one address may ask. Warns of a bot that cannot prove itself.</summary>
    public static void UseSecurity(this WebApplication app)
    {
        if (app.Services.GetRequiredService<AppIdentity>() is { IsSet: true, ProvesItself: false })
        {
            LogNoSecret(app.Logger);
        }

        var options = app.Services.GetRequiredService<SecurityOptions>();
        if (options.Proxies.Count > 0)
        {
            var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in options.Proxies)
            {
                forwarded.KnownIPNetworks.Add(network);
            }

            app.UseForwardedHeaders(forwarded);
        }

        app.Use((context, next) =>
        {
            var limits = context.RequestServices.GetRequiredService<CallerLimits>();
            var refusal = context.Request.Path.Equals(ChannelPath, StringComparison.OrdinalIgnoreCase) ? limits.AskAddress(context) : limits.TakeAddress(context);
            return refusal is null ? next(context) : refusal.For(context).ExecuteAsync(context);
        });
    }

    [LoggerMessage(LogLevel.Warning, "MicrosoftAppId is set without MicrosoftAppPassword: replies carry no token, so the Emulator takes them and other channels refuse them. Set the app's secret, or MicrosoftAppType=UserAssignedMSI.")]
    private static partial void LogNoSecret(ILogger logger);
}
