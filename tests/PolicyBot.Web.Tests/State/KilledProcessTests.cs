using PolicyBot.Web.Feedback;
using PolicyBot.Web.State;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.State;

public sealed class KilledProcessTests(FakeConnector connector) : IClassFixture<FakeConnector>, IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_process_that_is_killed_during_a_turn_loses_nothing_of_those_before_and_answers_that_turn_when_it_is_delivered_again()
    {
        await using var first = await BotProcess.ServeAsync(_data.Path);
        var chat = new Chat(first.Client, connector);
        var answered = chat.Message("How many Venezuelans got Temporary Protected Status?");
        var interrupted = chat.Message("Since when?");
        await chat.SayAsync("What is the boiling point of mercury on Jupiter?");
        Assert.Single(await chat.SendAsync(answered));

        var (arrived, release) = connector.HoldNext();
        var lost = chat.PostAsync(interrupted);
        await arrived;
        await first.KillAsync();
        release();
        await Assert.ThrowsAsync<HttpRequestException>(() => lost);

        using (var database = StateDatabase.Open(_data.Path))
        {
            Assert.Equal(FeedbackKind.Unanswered, Assert.Single(FeedbackLog.Read(database)).Kind);
        }

        await using var second = await BotProcess.ServeAsync(_data.Path);
        Assert.Empty(await chat.On(second.Client).SendAsync(answered));
        Assert.Contains("February 2021", Assert.Single(await chat.On(second.Client).SendAsync(interrupted)).Text, StringComparison.Ordinal);
    }
}
