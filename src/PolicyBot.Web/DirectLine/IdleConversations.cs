namespace PolicyBot.Web.DirectLine;

/// <summary>Deletes idle conversations at the start and every hour.</summary>
/// <param name="log">The conversations.</param>
/// <param name="time">The clock.</param>
public sealed class IdleConversations(ConversationLog log, TimeProvider time) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        do
        {
            log.DeleteIdle();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).AsTask().ContinueWith(tick => tick.IsCompletedSuccessfully, TaskScheduler.Default));
    }
}
