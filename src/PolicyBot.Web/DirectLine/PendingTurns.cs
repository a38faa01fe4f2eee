using System.Threading.Channels;
using Microsoft.Bot.Schema;
using PolicyBot.Web.Messages;

namespace PolicyBot.Web.DirectLine;

/// <summary>Runs the bot behind the response: Web Chat takes a message that is not answered at once for one that failed.</summary>
/// <param name="turns">The way into the bot.</param>
/// <param name="door">Counts each turn from its reservation to its end.</param>
/// <param name="bound">Bounds how many turns run and wait, those of other channels included.</param>
/// <param name="options">How many that are.</param>
/// <param name="logger">Told of turns that could not be run; never their words.</param>
public sealed partial class PendingTurns(ITurnRunner turns, TurnDoor door, TurnBound bound, MessageOptions options, ILogger<PendingTurns> logger) : BackgroundService
{
    private readonly Channel<(Activity Activity, Func<Activity, string> Deliver, Task<bool> MayRun)> _queue =
        Channel.CreateUnbounded<(Activity, Func<Activity, string>, Task<bool>)>();

    /// <summary>Keeps a place for a turn, which <see cref="Add"/> then takes or <see cref="Release"/> gives back: what a user said is shown only where it will be answered.</summary>
    /// <returns>Whether there was one left, and the program is not about to end.</returns>
    public bool Reserve()
    {
        // Anyone can open a page: the last quarter of the waiting places is for the channels that say who their users are.
        if (!bound.TryTake(leaving: options.WaitingTurns / 4))
        {
            return false;
        }

        if (!door.TryEnter())
        {
            bound.GiveUp();
            return false;
        }

        return true;
    }

    /// <summary>Gives a place back that no turn was added in.</summary>
    public void Release()
    {
        bound.GiveUp();
        door.Leave();
    }

    /// <summary>Lets a turn wait for its run in the place that was kept for it; where the program is about to end it is not run.</summary>
    /// <remarks>A message whose turn waits too long is answered that the bot is busy. Nothing tells a user of anything else, so it waits as long as it takes.</remarks>
    public void Add(Activity activity, Func<Activity, string> deliver) =>
        _queue.Writer.TryWrite((activity, deliver, bound.StartAsync(CancellationToken.None, isPatient: activity.Type != ActivityTypes.Message)));

    /// <summary>Takes no more turns and ends when those that wait are done.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _queue.Writer.TryComplete();
        if (ExecuteTask is { } running)
        {
            await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // All that have a place at once: one that waits must not keep those behind it from running, or from being told that they will not.
        var places = new ParallelOptions { MaxDegreeOfParallelism = options.ConcurrentTurns + options.WaitingTurns };
        return Parallel.ForEachAsync(_queue.Reader.ReadAllAsync(CancellationToken.None), places, RunAsync);
    }

    private async ValueTask RunAsync((Activity Activity, Func<Activity, string> Deliver, Task<bool> MayRun) turn, CancellationToken cancellationToken)
    {
        var started = false;
        try
        {
            started = await turn.MayRun;
            if (started)
            {
                await turns.RunAsync(turn.Activity, turn.Deliver, cancellationToken);
            }
            else
            {
                turn.Deliver(turn.Activity.CreateReply(TurnBound.BusyTo(turn.Activity)));
            }
        }
        catch (Exception exception)
        {
            // One turn's end must not be the end of all; its user was told where that was possible.
            LogFailure(exception.GetType().FullName, exception.StackTrace);
        }
        finally
        {
            if (started)
            {
                bound.End();
            }

            door.Leave();
        }
    }

    [LoggerMessage(LogLevel.Error, "A turn could not be run: {Type}{Stack}")]
    private partial void LogFailure(string? type, string? stack);
}
