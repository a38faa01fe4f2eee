namespace Microsoft.Bot.Builder;

/// <summary>What a turn does once the middleware is through: the bot.</summary>
/// <param name="turnContext">The activity and the way back to its sender.</param>
/// <param name="cancellationToken">Stops the turn.</param>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
