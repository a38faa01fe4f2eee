using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Messages;
using PolicyBot.Web.State;

namespace PolicyBot.Web.DirectLine;

/// <summary>The channel of the web chat.</summary>
public static class DirectLineServices
{
    /// <summary>The policy that lets pages of other sites use the channel.</summary>
    public const string Policy = "DirectLine";

    private static readonly string[] Headers = ["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"];

    /// <summary>Registers the channel.</summary>
    public static void AddDirectLine(this IServiceCollection services, DirectLineOptions options)
    {
        services.AddSingleton(options);

        // The first writer that can writes; the one of RFC 9457 is registered already.
        services.Insert(0, ServiceDescriptor.Singleton<IProblemDetailsWriter, DirectLineErrors>());
        services.AddSingleton(provider => ConversationLog.Open(options.Folder, options.Idle, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IErasable>(provider => provider.GetRequiredService<ConversationLog>());
        services.AddSingleton(provider => new TokenSigner(LoadKey(options.Folder), options.Idle, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ConversationSignals>();
        services.AddSingleton<TokenCheck>();
        services.AddSingleton<StreamAddress>();
        services.AddSingleton<ConversationSocket>();
        services.AddSingleton<DirectLineChannel>();
        services.AddSingleton<ITurnRunner, TurnRunner>();
        services.AddSingleton<PendingTurns>();
        services.AddHostedService(provider => provider.GetRequiredService<PendingTurns>());
        services.AddHostedService<IdleConversations>();
        services.AddCors(cors => cors.AddPolicy(Policy, policy => policy
            .WithOrigins([.. options.Origins])
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders(Headers)
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
    }

    private static byte[] LoadKey(string folder)
    {
        try
        {
            return SigningKey.Load(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(folder, exception);
        }
    }
}
