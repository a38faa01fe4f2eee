using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Bots;

public sealed class FailingTurnTests(FakeConnector connector) : IClassFixture<FakeConnector>
{
    [Fact]
    public async Task An_answer_that_takes_too_long_is_given_up_in_one_sentence()
    {
        using var host = new TestHost();
        host.With(services => services.AddSingleton<TimeProvider>(new ImpatientTime()));

        var reply = await new Chat(host.CreateClient(), connector).SayAsync("How many refugees does Colombia host?");

        Assert.Equal("Looking for that took too long, so I stopped. Please ask again in other words.", reply.Text);
    }

    [Fact]
    public async Task A_turn_that_fails_is_told_in_one_sentence_without_its_cause()
    {
        using var host = new TestHost();
        host.With(services => services.AddSingleton<TimeProvider>(new BrokenTime()));

        var reply = await new Chat(host.CreateClient(), connector).SayAsync("How many refugees does Colombia host?");

        Assert.Equal("Sorry, something went wrong here and I could not answer. Please ask again.", reply.Text);
    }

    [Fact]
    public async Task Nothing_that_a_user_says_is_logged()
    {
        using var host = new TestHost();
        host.With(services => services.AddSingleton<TimeProvider>(new BrokenTime()));
        var chat = new Chat(host.CreateClient(), connector);

        await chat.SayAsync("How many zorblaxes does Colombia host?");
        using var answer = await host.CreateClient().PostAsync("/api/answers", "{\"question\":\"How many zorblaxes are there?\"}");
        using var bad = await host.CreateClient().PostAsync("/api/answers", "{\"question\":[\"zorblax\"]}");
        using var worse = await host.CreateClient().PostAsync("/api/messages", "{\"text\":\"zorblax\"}");

        Assert.Contains("A turn of type message failed", host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zorblax", host.Log.Text, StringComparison.OrdinalIgnoreCase);
    }

    private static readonly TimeSpan AnswerBound = TimeSpan.FromSeconds(8);

    /// <summary>Ends the wait for an answer before it begins.</summary>
    private sealed class ImpatientTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == AnswerBound)
            {
                callback(state);
            }

            return base.CreateTimer(callback, state, dueTime, period);
        }
    }

    private sealed class BrokenTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => dueTime == AnswerBound
            ? throw new InvalidOperationException("The question was about zorblaxes.")
            : base.CreateTimer(callback, state, dueTime, period);
    }
}
