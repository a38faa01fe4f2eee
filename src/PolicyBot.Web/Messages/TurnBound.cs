using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.Messages;

/// <summary>Bounds how many turns run at once, of all channels together; some more wait a little, and others are told that the bot is busy.</summary>
/// <param name="options">How many, and how long.</param>
/// <param name="time">Measures the wait.</param>
public sealed class TurnBound(MessageOptions options, TimeProvider time) : IMiddleware, IDisposable
{
    /// <summary>What a user reads whose turn was not run.</summary>
    public const string Busy = "Many people are asking at this moment, so I could not look for your answer. Please ask again in a few seconds.";

    /// <summary>What a user who reads Spanish reads then.</summary>
    public const string BusyInSpanish = "Muchas personas preguntan en este momento y no pude buscar su respuesta. Pregunte de nuevo en unos segundos.";

    private readonly SemaphoreSlim _turns = new(options.ConcurrentTurns, options.ConcurrentTurns);
    private int _taken;

    /// <summary>How many turns wait.</summary>
    public int Waiting => Math.Max(0, Volatile.Read(ref _taken) - (options.ConcurrentTurns - _turns.CurrentCount));

    /// <summary>That the bot is busy, in the user's language, as far as the channel tells it.</summary>
    public static string BusyTo(Activity activity) => Locale.IsSpanish(activity.Locale) ? BusyInSpanish : Busy;

    /// <summary>Takes a place among the turns that run or wait; <see cref="StartAsync"/> or <see cref="GiveUp"/> is to follow.</summary>
    /// <param name="leaving">How many places are not to be taken.</param>
    /// <returns>Whether one was left.</returns>
    public bool TryTake(int leaving = 0)
    {
        if (Interlocked.Increment(ref _taken) <= options.ConcurrentTurns + options.WaitingTurns - leaving)
        {
            return true;
        }

        GiveUp();
        return false;
    }

    /// <summary>Gives a place back that no turn was started in.</summary>
    public void GiveUp() => Interlocked.Decrement(ref _taken);

    /// <summary>Waits until the turn of a place may run; then <see cref="End"/> is to follow.</summary>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <param name="isPatient">Whether it waits as long as it takes; otherwise <see cref="MessageOptions.WaitSeconds"/> at most.</param>
    /// <returns>Whether it may; where it waited too long, its place is given back.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled; its place is given back.</exception>
    public async Task<bool> StartAsync(CancellationToken cancellationToken, bool isPatient = false)
    {
        if (_turns.Wait(0, CancellationToken.None))
        {
            return true;
        }

        using var patience = new CancellationTokenSource(isPatient ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(options.WaitSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await _turns.WaitAsync(either.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            GiveUp();
            if (patience.IsCancellationRequested)
            {
                return false;
            }

            throw;
        }
    }

    /// <summary>Ends a turn that was started.</summary>
    public void End()
    {
        _turns.Release();
        GiveUp();
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!TryTake() || !await StartAsync(cancellationToken))
        {
            await turnContext.RefuseAsync(BusyTo(turnContext.Activity), cancellationToken);
            return;
        }

        try
        {
            await next(cancellationToken);
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();
}
