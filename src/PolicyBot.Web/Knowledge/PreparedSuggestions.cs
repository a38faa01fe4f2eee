namespace PolicyBot.Web.Knowledge;

/// <summary>Tries what may be suggested after answers once the host has started, so that no reply waits for it.</summary>
/// <param name="served">The documents.</param>
public sealed class PreparedSuggestions(ServedKnowledge served) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => served.Engine.PrepareSuggestions(stoppingToken), stoppingToken);
}
