namespace PolicyBot.Web.Knowledge;

/// <summary>The knowledge.</summary>
public static class KnowledgeServices
{
    /// <summary>Registers what is served, the version that each request works on, and the watch over changes.</summary>
    /// <param name="services">The services.</param>
    /// <param name="served">The knowledge; stays the caller's to dispose.</param>
    public static void AddKnowledge(this IServiceCollection services, ServedKnowledge served)
    {
        services.AddSingleton(served);
        services.AddScoped(_ => served.Take());
        services.AddSingleton<KnowledgeWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<KnowledgeWatch>());
        services.AddHostedService<PreparedSuggestions>();
    }
}
