using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using PolicyBot.Web.Messages;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Messages;

public sealed class TurnBoundTests
{
    [Fact]
    public async Task A_turn_that_finds_the_queue_full_is_told_so_and_those_before_it_are_run()
    {
        using var bound = new TurnBound(new(ReplySeconds: 10, ConcurrentTurns: 1, WaitingTurns: 1, WaitSeconds: 5), new ManualTime());
        var (running, finish, second) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        var first = Run(bound, new(), () =>
        {
            running.SetResult();
            return finish.Task;
        });
        await running.Task;
        var waiting = Run(bound, new(), () =>
        {
            second.SetResult();
            return Task.CompletedTask;
        });

        var adapter = new TestAdapter();
        await Run(bound, adapter, () => throw new InvalidOperationException("This turn was to be refused."));

        Assert.Equal(TurnBound.Busy, (adapter.GetNextReply() as Activity)?.Text);
        Assert.False(second.Task.IsCompleted);
        finish.SetResult();
        await Task.WhenAll(first, waiting, second.Task);
    }

    [Theory]
    [InlineData(null, TurnBound.Busy)]
    [InlineData("es-CO", TurnBound.BusyInSpanish)]
    public async Task A_turn_that_waits_too_long_is_told_so_in_its_users_language(string? locale, string words)
    {
        var time = new ManualTime();
        using var bound = new TurnBound(new(ReplySeconds: 10, ConcurrentTurns: 1, WaitingTurns: 1, WaitSeconds: 5), time);
        var adapter = new TestAdapter();

        await Run(bound, new(), async () =>
        {
            var waiting = Run(bound, adapter, () => throw new InvalidOperationException("This turn was to be refused."), locale);
            time.Advance(TimeSpan.FromSeconds(5));
            await waiting;
        });

        Assert.Equal(words, (adapter.GetNextReply() as Activity)?.Text);
    }

    private static async Task Run(TurnBound bound, TestAdapter adapter, Func<Task> turn, string? locale = null)
    {
        using var context = new TurnContext(adapter, new Activity { Type = ActivityTypes.Message, Conversation = new() { Id = "1" }, Locale = locale });
        await bound.OnTurnAsync(context, _ => turn());
    }
}
