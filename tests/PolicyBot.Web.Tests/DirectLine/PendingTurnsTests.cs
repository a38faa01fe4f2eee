using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using PolicyBot.Web.DirectLine;
using PolicyBot.Web.Messages;

namespace PolicyBot.Web.Tests.DirectLine;

public sealed class PendingTurnsTests
{
    [Fact]
    public void Many_at_once_never_reserve_more_places_than_there_are()
    {
        using var door = new TurnDoor();
        using var pending = new PendingTurns(new Counter(), door, NullLogger<PendingTurns>.Instance);
        var reserved = 0;

        Parallel.For(0, PendingTurns.Capacity * 2, _ => Interlocked.Add(ref reserved, pending.Reserve() ? 1 : 0));

        Assert.Equal(PendingTurns.Capacity, reserved);
    }

    [Fact]
    public async Task Every_turn_that_has_a_place_is_run_once_and_its_place_is_free_again()
    {
        var turns = new Counter();
        using var door = new TurnDoor();
        using var pending = new PendingTurns(turns, door, NullLogger<PendingTurns>.Instance);
        for (var i = 0; i < PendingTurns.Capacity; i++)
        {
            Assert.True(pending.Reserve());
            pending.Add(new Activity(), _ => "");
        }

        await pending.StartAsync(CancellationToken.None);
        await pending.StopAsync(CancellationToken.None);

        Assert.Equal(PendingTurns.Capacity, turns.Runs);
        Assert.Equal(0, door.Inside);
        Assert.True(pending.Reserve());
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
