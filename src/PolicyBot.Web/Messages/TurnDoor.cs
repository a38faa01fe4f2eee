using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.Messages;

/// <summary>Lets turns in until the program is to end; then it lets none in, and keeps the program until those inside have ended.</summary>
/// <remarks>Meanwhile the host still listens, so that who comes is told why, and replies still go out.</remarks>
public sealed class TurnDoor : IMiddleware, IHostedLifecycleService, IDisposable
{
    /// <summary>What a user reads whose turn came too late.</summary>
    public const string Closed = "I am just being restarted, so I could not look for your answer. Please ask again in a minute.";

    /// <summary>What a user who reads Spanish reads then.</summary>
    public const string ClosedInSpanish = "Me están reiniciando y no pude buscar su respuesta. Pregunte de nuevo en un minuto.";

    /// <summary>How long the program is kept at most: 30 seconds, all of its end included.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _ended = new();
    private bool _isClosed;

    /// <summary>Whether turns are let in.</summary>
    public bool IsOpen => !Volatile.Read(ref _isClosed);

    /// <summary>How many turns were let in and have not ended.</summary>
    public int Inside { get; private set; }

    /// <summary>Cancelled when no turn is inside and none will come: what shows replies can end.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <summary>That the turn came too late, in the user's language, as far as the channel tells it.</summary>
    public static string ClosedTo(Activity activity) => Locale.IsSpanish(activity.Locale) ? ClosedInSpanish : Closed;

    /// <summary>Lets a turn in, which is to <see cref="Leave"/>.</summary>
    /// <returns>Whether it was let in.</returns>
    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return false;
            }

            Inside++;
            return true;
        }
    }

    /// <summary>Lets a turn out.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            Inside--;
            if (_isClosed && Inside == 0)
            {
                _empty.TrySetResult();
            }
        }
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!TryEnter())
        {
            await turnContext.RefuseAsync(ClosedTo(turnContext.Activity), cancellationToken);
            return;
        }

        try
        {
            await next(cancellationToken);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Lets no more turns in and waits until those inside have ended, or until it is cancelled.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _isClosed = true;
            if (Inside == 0)
            {
                _empty.TrySetResult();
            }
        }

        await _empty.Task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _ended.CancelAsync();
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _ended.Dispose();
}
