using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using PolicyBot.Web.Messages;
using PolicyBot.Web.Tests.Support;
using Activity = Microsoft.Bot.Schema.Activity;

namespace PolicyBot.Web.Tests.Messages;

public sealed class TurnDoorTests(FakeConnector connector) : IClassFixture<FakeConnector>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_program_that_is_asked_to_end_finishes_the_turn_that_runs_and_tells_newcomers_that_it_restarts()
    {
        await using var bot = await BotProcess.ServeAsync(_data.Path);
        var (running, late) = (new Chat(bot.Client, connector), new Chat(bot.Client, connector));
        using var before = await bot.Client.GetAsync("/health/ready");
        var (arrived, release) = connector.HoldNext();
        var turn = running.PostAsync(running.Message("How many refugees does Colombia host?"));
        await arrived;

        await bot.AskToEndAsync();
        await UntilUnreadyAsync(bot.Client);
        var told = await late.SayAsync("How many refugees does Colombia host?");
        using var refused = await bot.Client.PostAsJsonAsync("/api/answers", new { question = "How many refugees does Colombia host?" });
        using var token = await bot.Client.PostAsJsonAsync("/v3/directline/tokens/generate", new { });
        release();
        using var taken = await turn;

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(TurnDoor.Closed, told.Text);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(30)), (refused.StatusCode, refused.Headers.RetryAfter?.Delta));
        Assert.Contains("restarted", await token.DirectLineErrorAsync(HttpStatusCode.ServiceUnavailable), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.StartsWith("over 2.4 million", Assert.Single(running.Replies).Text, StringComparison.Ordinal);
        Assert.Equal((0, ""), await bot.EndAsync());
    }

    [Fact]
    public async Task The_end_waits_for_the_last_turn_inside_and_only_for_it()
    {
        using var door = new TurnDoor();
        var finish = new TaskCompletionSource();
        var turn = Run(door, new(), () => finish.Task);
        var end = door.StoppingAsync(CancellationToken.None);

        Assert.False(end.IsCompleted);
        Assert.False(door.TryEnter());
        finish.SetResult();
        await Task.WhenAll(turn, end);
        Assert.Equal((0, true), (door.Inside, door.Ended.IsCancellationRequested));
    }

    [Fact]
    public async Task A_turn_that_does_not_end_is_waited_for_until_patience_ends()
    {
        using var door = new TurnDoor();
        using var patience = new CancellationTokenSource();
        Assert.True(door.TryEnter());
        var end = door.StoppingAsync(patience.Token);

        await patience.CancelAsync();
        await end;

        Assert.True(door.Ended.IsCancellationRequested);
    }

    [Fact]
    public async Task Who_reads_Spanish_is_told_of_the_restart_in_Spanish()
    {
        using var door = new TurnDoor();
        var adapter = new TestAdapter();
        await door.StoppingAsync(CancellationToken.None);

        await Run(door, adapter, () => throw new InvalidOperationException("This turn was to be refused."), "es-CO");

        Assert.Equal(TurnDoor.ClosedInSpanish, (adapter.GetNextReply() as Activity)?.Text);
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_the_door_free()
    {
        using var door = new TurnDoor();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Run(door, new(), () => throw new InvalidOperationException()));

        Assert.Equal(0, door.Inside);
    }

    private static async Task Run(TurnDoor door, TestAdapter adapter, Func<Task> turn, string? locale = null)
    {
        using var context = new TurnContext(adapter, new Activity { Type = ActivityTypes.Message, Conversation = new() { Id = "1" }, Locale = locale });
        await door.OnTurnAsync(context, _ => turn());
    }

    private static async Task UntilUnreadyAsync(HttpClient client)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            using var ready = await client.GetAsync("/health/ready");
            if (ready.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                return;
            }

            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, "The host stayed ready after it was asked to end.");
        }
    }
}
