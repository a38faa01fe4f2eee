using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.State;

/// <summary>Runs the turns of one conversation one after the other, so that each sees what the one before it remembered.</summary>
/// <remarks>Holds within one process: serve one state database with one process.</remarks>
public sealed class OneTurnAtATime : IMiddleware
{
    private readonly ConcurrentDictionary<(string Channel, string Conversation), Gate> _gates = new();

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var key = (turnContext.Activity.ChannelId ?? "", turnContext.Activity.Conversation?.Id ?? "");
        var gate = Enter(key);
        try
        {
            await gate.Turns.WaitAsync(cancellationToken);
            try
            {
                await next(cancellationToken);
            }
            finally
            {
                gate.Turns.Release();
            }
        }
        finally
        {
            Leave(key, gate);
        }
    }

    private Gate Enter((string, string) key)
    {
        while (true)
        {
            var gate = _gates.GetOrAdd(key, _ => new());
            lock (gate)
            {
                // A gate that its last turn has just removed must not be waited at: the next turn would wait at another.
                if (!gate.Removed)
                {
                    gate.Visitors++;
                    return gate;
                }
            }
        }
    }

    private void Leave((string, string) key, Gate gate)
    {
        lock (gate)
        {
            if (--gate.Visitors == 0)
            {
                gate.Removed = true;
                _gates.TryRemove(key, out _);
                gate.Turns.Dispose();
            }
        }
    }

    private sealed class Gate
    {
        public SemaphoreSlim Turns { get; } = new(1, 1);

        public int Visitors { get; set; }

        public bool Removed { get; set; }
    }
}
