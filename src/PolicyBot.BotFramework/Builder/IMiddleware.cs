namespace Microsoft.Bot.Builder;

/// <summary>A step that each turn goes through before and after the bot.</summary>
public interface IMiddleware
{
    /// <summary>Handles one activity and, as a rule, calls <paramref name="next"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">The rest of the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
