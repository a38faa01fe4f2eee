namespace Microsoft.Bot.Builder;

/// <summary>The rest of the turn, as a middleware sees it. Without this call the turn ends here.</summary>
/// <param name="cancellationToken">Stops the turn.</param>
public delegate Task NextDelegate(CancellationToken cancellationToken);
