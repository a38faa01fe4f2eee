using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using PolicyBot.Web.DirectLine;
using PolicyBot.Web.Messages;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.DirectLine;

public sealed class PendingTurnsTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly TurnDoor _door = new();
    private readonly MessageOptions _options = new(ReplySeconds: 10, ConcurrentTurns: 2, WaitingTurns: 3, WaitSeconds: 5);
    private readonly TurnBound _bound;
    private readonly Runs _turns = new();
    private readonly PendingTurns _pending;

    public PendingTurnsTests()
    {
        _bound = new(_options, _time);
        _pending = new(_turns, _door, _bound, _options, NullLogger<PendingTurns>.Instance);
    }

    public void Dispose()
    {
        _pending.Dispose();
        _bound.Dispose();
        _door.Dispose();
    }

    [Fact]
    public void Many_at_once_never_reserve_more_places_than_there_are()
    {
        var reserved = 0;

        Parallel.For(0, 1000, _ => Interlocked.Add(ref reserved, _pending.Reserve() ? 1 : 0));

        Assert.Equal(5, reserved);
    }

    [Fact]
    public void The_last_quarter_of_the_places_to_wait_in_is_left_to_other_channels()
    {
        var options = _options with { WaitingTurns = 8 };
        using var bound = new TurnBound(options, _time);
        using var pending = new PendingTurns(_turns, _door, bound, options, NullLogger<PendingTurns>.Instance);

        Assert.Equal(2 + 6, Enumerable.Range(0, 20).Count(_ => pending.Reserve()));
        Assert.Equal(2, Enumerable.Range(0, 20).Count(_ => bound.TryTake()));
    }

    [Fact]
    public async Task Turns_of_other_channels_take_the_same_places()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.True(_bound.TryTake());
        }

        Assert.True(await _bound.StartAsync(CancellationToken.None));
        Assert.False(_pending.Reserve());
        Assert.Equal(0, _door.Inside);

        _bound.End();

        Assert.True(_pending.Reserve());
    }

    [Fact]
    public async Task Every_turn_that_has_a_place_is_run_once_and_its_place_is_free_again()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.True(_pending.Reserve());
            _pending.Add(new Activity(), _ => "");
        }

        await _pending.StartAsync(CancellationToken.None);
        await _pending.StopAsync(CancellationToken.None);

        Assert.Equal(5, _turns.Run.Count);
        Assert.Equal((0, 0), (_door.Inside, _bound.Waiting));
        Assert.True(_pending.Reserve());
    }

    [Fact]
    public async Task A_message_that_waits_too_long_is_told_so_and_anything_else_runs_when_it_may()
    {
        for (var i = 0; i < 2; i++)
        {
            Assert.True(_bound.TryTake() && await _bound.StartAsync(CancellationToken.None));
        }

        var told = new TaskCompletionSource<Activity>();
        foreach (var type in new[] { ActivityTypes.Event, ActivityTypes.DeleteUserData, ActivityTypes.Message })
        {
            Assert.True(_pending.Reserve());
            _pending.Add(new() { Type = type, Conversation = new(), Locale = "es" }, reply =>
            {
                told.SetResult(reply);
                return "";
            });
        }

        await _pending.StartAsync(CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(5));
        var reply = await told.Task.WaitAsync(TimeSpan.FromSeconds(30));
        _bound.End();
        _bound.End();
        await _pending.StopAsync(CancellationToken.None);

        Assert.Equal(TurnBound.BusyInSpanish, reply.Text);
        Assert.Equal([ActivityTypes.DeleteUserData, ActivityTypes.Event], _turns.Run.Order());
        Assert.Equal((0, 0), (_door.Inside, _bound.Waiting));
    }

    private sealed class Runs : ITurnRunner
    {
        public ConcurrentQueue<string?> Run { get; } = [];

        public Task RunAsync(Activity activity, Func<Activity, string> deliver, CancellationToken cancellationToken)
        {
            Run.Enqueue(activity.Type);
            return Task.CompletedTask;
        }
    }
}
