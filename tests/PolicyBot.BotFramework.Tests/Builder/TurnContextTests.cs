using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace PolicyBot.BotFramework.Tests.Builder;

public class TurnContextTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task Those_who_see_activities_before_they_are_sent_see_them_in_order_and_may_change_them()
    {
        await _adapter.SendTextToBotAsync("go", async (turn, token) =>
        {
            turn.OnSendActivities((_, activities, next) => Append(activities, next, " one"));
            turn.OnSendActivities((_, activities, next) => Append(activities, next, " two"));
            await turn.SendActivityAsync("sent", cancellationToken: token);
        }, default);

        Assert.Equal("sent one two", Assert.Single(_adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task Who_does_not_pass_activities_on_holds_them_back()
    {
        await _adapter.SendTextToBotAsync("go", async (turn, token) =>
        {
            turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>([]));
            Assert.Null((await turn.SendActivityAsync("sent", cancellationToken: token)).Id);
            Assert.False(turn.Responded);
        }, default);

        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public Task A_trace_is_no_response() => _adapter.SendTextToBotAsync("go", async (turn, token) =>
    {
        await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, token);
        Assert.False(turn.Responded);
        await turn.SendActivityAsync("sent", cancellationToken: token);
        Assert.True(turn.Responded);
    }, default);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public Task A_text_without_words_is_not_sent(string text) => _adapter.SendTextToBotAsync(
        "go", (turn, token) => Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivityAsync(text, cancellationToken: token)), default);

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        var order = new List<string>();
        _adapter.Use(new Step("a", order)).Use(new Step("b", order));

        await _adapter.SendTextToBotAsync("go", (_, _) => Note(order, "bot"), default);

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], order);
    }

    [Fact]
    public async Task What_is_kept_for_a_turn_is_disposed_with_it()
    {
        var kept = new Disposable();

        await _adapter.SendTextToBotAsync("go", (turn, _) =>
        {
            turn.TurnState.Add(kept);
            Assert.Same(kept, turn.TurnState.Get<Disposable>());
            return Task.CompletedTask;
        }, default);

        Assert.True(kept.Disposed);
    }

    private static Task<ResourceResponse[]> Append(List<Activity> activities, Func<Task<ResourceResponse[]>> next, string text)
    {
        activities[0].Text += text;
        return next();
    }

    private static Task Note(List<string> order, string step)
    {
        order.Add(step);
        return Task.CompletedTask;
    }

    private sealed class Step(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add(name + " in");
            await next(cancellationToken);
            order.Add(name + " out");
        }
    }

    private sealed class Disposable : IDisposable
    {
        public bool Disposed { get; private set; }

        public void Dispose() => Disposed = true;
    }
}
