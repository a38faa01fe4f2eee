using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.Messages;

/// <summary>Runs turns; a turn that fails tells its user so in one plain sentence.</summary>
public sealed partial class ActivityAdapter : CloudAdapter
{
    /// <summary>What a user reads when a turn fails.</summary>
    public const string Apology = "Sorry, something went wrong here and I could not answer. Please ask again.";

    /// <summary>What a user who reads Spanish reads then.</summary>
    public const string ApologyInSpanish = "Lo siento, algo salió mal aquí y no pude responder. Pregunte de nuevo.";

    /// <summary>The apology in the user's language, as far as the channel tells it.</summary>
    public static string ApologyTo(Activity activity) => Locale.IsSpanish(activity.Locale) ? ApologyInSpanish : Apology;

    private readonly ILogger _logger;

    /// <summary>An adapter that sends every turn through the door, the bound and the given middleware, in their order.</summary>
    public ActivityAdapter(
        BotFrameworkAuthentication authentication, TurnDoor door, TurnBound bound, IEnumerable<IMiddleware> middleware, ILogger<ActivityAdapter> logger)
        : base(authentication, logger)
    {
        _logger = logger;
        OnTurnError = TellUserAsync;
        Use(door);
        Use(bound);
        foreach (var step in middleware)
        {
            Use(step);
        }
    }

    private async Task TellUserAsync(ITurnContext turn, Exception exception)
    {
        // Never the exception's message, which may hold the user's words.
        LogFailure(KnownWords.OfType(turn.Activity.Type), exception.GetType().FullName, exception.StackTrace);
        if (exception is HttpRequestException or TimeoutException)
        {
            // Only the channel is called over HTTP: what did not take the reply would be waited for once more with this one.
            ExceptionDispatchInfo.Throw(exception);
        }

        if (turn.Activity.Type == ActivityTypes.Message)
        {
            await turn.SendActivityAsync(ApologyTo(turn.Activity));
        }
    }

    [LoggerMessage(LogLevel.Error, "A turn of type {ActivityType} failed with {Type}{Stack}")]
    private partial void LogFailure(string activityType, string? type, string? stack);
}
