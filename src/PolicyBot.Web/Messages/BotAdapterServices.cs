using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace PolicyBot.Web.Messages;

/// <summary>The adapter between HTTP and the bot.</summary>
public static class BotAdapterServices
{
    /// <summary>Registers the adapter and how it calls channels; the bot and its storage are registered by their own folders.</summary>
    public static void AddMessages(this IServiceCollection services, MessageOptions options)
    {
        services.AddSingleton(options);
        services.AddHttpClient();
        services.ConfigureHttpClientDefaults(client =>
        {
            client.ConfigureHttpClient(channel => channel.Timeout = TimeSpan.FromSeconds(options.ReplySeconds));

            // A redirect would carry a reply, and with it a token, to an address that nobody checked.
            client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        });
        services.AddSingleton<TurnDoor>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnDoor>());
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TurnDoor.Patience);
        services.AddSingleton<TurnBound>();
        services.AddSingleton<IBotFrameworkHttpAdapter, ActivityAdapter>();
    }
}
