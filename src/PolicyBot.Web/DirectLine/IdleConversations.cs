namespace PolicyBot.Web.DirectLine;

/// <summary>Deletes idle conversations at the start and every hour.</summary>
/// <param name="log">The conversations.</param>
public sealed class IdleConversations(ConversationLog log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1));
        do
        {
            log.DeleteIdle();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
