using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using PolicyBot.Web.DirectLine;
using PolicyBot.Web.Messages;

namespace PolicyBot.Web.Tests.DirectLine;

public sealed class PendingTurnsTests : IDisposable
{
    private readonly TurnDoor _door = new();
    private readonly MessageOptions _options = new(ReplySeconds: 10, ConcurrentTurns: 2, WaitingTurns: 3, WaitSeconds: 5);
    private readonly TurnBound _bound;
    private readonly Counter _turns = new();
    private readonly PendingTurns _pending;

    public PendingTurnsTests()
    {
        _bound = new(_options, TimeProvider.System);
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

        Assert.Equal(5, _turns.Runs);
        Assert.Equal((0, 0), (_door.Inside, _bound.Waiting));
        Assert.True(_pending.Reserve());
    }

    private sealed class Counter : ITurnRunner
    {
        private int _runs;

        public int Runs => _runs;

        public Task RunAsync(Activity activity, Func<Activity, string> deliver, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _runs);
            return Task.CompletedTask;
        }
    }
}
