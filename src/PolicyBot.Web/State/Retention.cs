namespace PolicyBot.Web.State;

/// <summary>Erases what is older than is kept, at the start and every hour.</summary>
/// <param name="database">What is erased from.</param>
/// <param name="options">How long things are kept.</param>
/// <param name="time">Tells the time.</param>
public sealed class Retention(StateDatabase database, StateOptions options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            database.Erase(time.GetUtcNow() - options.Retention);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
