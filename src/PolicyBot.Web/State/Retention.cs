using Microsoft.Data.Sqlite;

namespace PolicyBot.Web.State;

/// <summary>Erases what is older than is kept, at the start and every hour.</summary>
/// <param name="kept">What is erased from.</param>
/// <param name="options">How long things are kept.</param>
/// <param name="time">Tells the time.</param>
/// <param name="logger">Told when it cannot be erased; it is tried again in an hour.</param>
public sealed partial class Retention(IEnumerable<IErasable> kept, StateOptions options, TimeProvider time, ILogger<Retention> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                foreach (var records in kept)
                {
                    records.Erase(time.GetUtcNow() - options.Retention);
                }
            }
            catch (SqliteException fault)
            {
                LogFailure(fault.SqliteErrorCode);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Warning, "What is no longer to be kept could not be erased (SQLite error {Code}); it is tried again in an hour")]
    private partial void LogFailure(int code);
}
