using Microsoft.Bot.Builder;
using PolicyBot.Web.Knowledge;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.State;

/// <summary>What is remembered of a conversation.</summary>
public static class StateServices
{
    /// <summary>Registers the state database, a conversation's state in it, and the middleware that keeps turns apart.</summary>
    public static void AddState(this IServiceCollection services, StateOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(provider => StateDatabase.Open(provider.GetRequiredService<DataOptions>().Path));
        services.AddSingleton<IErasable>(provider => provider.GetRequiredService<StateDatabase>());
        services.AddHostedService<Retention>();
        services.AddSingleton<IStorage, SqliteStorage>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<Speakers>();
        services.AddSingleton<IMiddleware, OneTurnAtATime>();
        services.AddSingleton<IMiddleware>(provider => provider.GetRequiredService<Speakers>());
        services.AddSingleton<IMiddleware, OnceEach>();
    }
}
