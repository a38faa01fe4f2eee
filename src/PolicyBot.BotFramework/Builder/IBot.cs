namespace Microsoft.Bot.Builder;

/// <summary>A bot: what is done with each activity that comes in.</summary>
public interface IBot
{
    /// <summary>Handles one activity.</summary>
    /// <param name="turnContext">The activity and the way back to its sender.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
