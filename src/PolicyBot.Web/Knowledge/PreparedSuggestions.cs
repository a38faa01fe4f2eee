namespace PolicyBot.Web.Knowledge;

/// <summary>Tries what may be suggested after answers once the host has started, and anew for each version of the knowledge, so that no reply waits for it.</summary>
/// <param name="served">The documents.</param>
public sealed class PreparedSuggestions(ServedKnowledge served) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var superseded = await PrepareAsync(stoppingToken);
            using var over = CancellationTokenSource.CreateLinkedTokenSource(superseded, stoppingToken);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            stoppingToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<CancellationToken> PrepareAsync(CancellationToken stoppingToken)
    {
        using var lease = served.Take();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(lease.Superseded, stoppingToken);
        await Task.Run(() => lease.Engine.PrepareSuggestions(over.Token), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return lease.Superseded;
    }
}
