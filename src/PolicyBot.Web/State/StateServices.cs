using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.State;

/// <summary>What is remembered of a conversation.</summary>
public static class StateServices
{
    /// <summary>Registers storage in memory, a conversation's state in it, and the middleware that keeps turns apart.</summary>
    public static void AddState(this IServiceCollection services)
    {
        services.AddSingleton<IStorage>(_ => new MemoryStorage());
        services.AddSingleton<ConversationState>();
        services.AddSingleton<IMiddleware, OneTurnAtATime>();
        services.AddSingleton<IMiddleware, OnceEach>();
    }
}
