using Microsoft.Bot.Builder;

namespace PolicyBot.Web.Bots;

/// <summary>The bot.</summary>
public static class BotServices
{
    /// <summary>Registers the bot that the adapter runs.</summary>
    public static void AddBot(this IServiceCollection services, BotOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<ConversationAnswers>();
        services.AddSingleton<IBot, DocumentBot>();
    }
}
