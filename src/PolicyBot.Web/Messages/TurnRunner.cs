using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.Messages;

/// <summary>Runs turns of channels in this process, through the same middleware as all others.</summary>
public sealed partial class TurnRunner : BotAdapter, ITurnRunner
{
    private readonly IBot _bot;
    private readonly ILogger _logger;

    /// <summary>A runner of a bot's turns that sends each through the given middleware, in their order.</summary>
    public TurnRunner(IBot bot, IEnumerable<IMiddleware> middleware, ILogger<TurnRunner> logger)
    {
        _bot = bot;
        _logger = logger;
        OnTurnError = TellUserAsync;
        foreach (var step in middleware)
        {
            Use(step);
        }
    }

    /// <inheritdoc/>
    public async Task RunAsync(Activity activity, Func<Activity, string> deliver, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Set(deliver);
        await RunPipelineAsync(turn, _bot.OnTurnAsync, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            // The channel gives the id. Traces and the bodies of invokes are not for users.
            activities[i].Id = null;
            var isShown = activities[i].Type is not (ActivityTypes.Trace or ActivityTypesEx.InvokeResponse);
            responses[i] = isShown ? new(Deliver(turnContext, activities[i])) : new();
        }

        return Task.FromResult(responses);
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(new ResourceResponse(Deliver(turnContext, activity)));

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Channels in this process keep what was said; send an update instead.");

    private static string Deliver(ITurnContext turn, Activity activity) => turn.TurnState.Get<Func<Activity, string>>()!(activity);

    private async Task TellUserAsync(ITurnContext turn, Exception exception)
    {
        // Never the exception's message, which may hold the user's words.
        LogFailure(KnownWords.OfType(turn.Activity.Type), exception.GetType().FullName, exception.StackTrace);
        if (turn.Activity.Type == ActivityTypes.Message)
        {
            await turn.SendActivityAsync(ActivityAdapter.ApologyTo(turn.Activity));
        }
    }

    [LoggerMessage(LogLevel.Error, "A turn of type {ActivityType} failed with {Type}{Stack}")]
    private partial void LogFailure(string activityType, string? type, string? stack);
}
