using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.Messages;

/// <summary>Bounds how many turns run at once; some more wait a little, and others are told in one sentence that the bot is busy.</summary>
/// <param name="options">How many, and how long.</param>
/// <param name="time">Measures the wait.</param>
public sealed class TurnBound(MessageOptions options, TimeProvider time) : IMiddleware, IDisposable
{
    /// <summary>What a user reads whose turn was not run.</summary>
    public const string Busy = "Many people are asking at this moment, so I could not look for your answer. Please ask again in a few seconds.";

    private readonly SemaphoreSlim _turns = new(options.ConcurrentTurns, options.ConcurrentTurns);
    private int _waiting;

    /// <summary>How many turns wait.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!await EnterAsync(cancellationToken))
        {
            if (turnContext.Activity.Type == ActivityTypes.Message)
            {
                await turnContext.SendActivityAsync(Busy, cancellationToken: cancellationToken);
            }

            return;
        }

        try
        {
            await next(cancellationToken);
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private async Task<bool> EnterAsync(CancellationToken cancellationToken)
    {
        if (_turns.Wait(0, cancellationToken))
        {
            return true;
        }

        if (Interlocked.Increment(ref _waiting) > options.WaitingTurns)
        {
            Interlocked.Decrement(ref _waiting);
            return false;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(options.WaitSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await _turns.WaitAsync(either.Token);
            return true;
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
