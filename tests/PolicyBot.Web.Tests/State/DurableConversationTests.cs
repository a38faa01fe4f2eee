using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.State;

public sealed class DurableConversationTests(FakeConnector connector) : IClassFixture<FakeConnector>, IDisposable
{
    private const string First = "How many Venezuelans got Temporary Protected Status?";
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_follow_up_is_understood_after_a_restart()
    {
        var chat = await SayAsync(First);

        using var host = Host();
        var reply = await chat.On(host.CreateClient()).SayAsync("Since when?");

        Assert.Contains("February 2021", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_delivered_again_after_a_restart_is_not_answered_twice()
    {
        using var before = Host();
        var chat = new Chat(before.CreateClient(), connector);
        var question = chat.Message(First);
        Assert.Single(await chat.SendAsync(question));
        await before.DisposeAsync();

        using var after = Host();
        Assert.Empty(await chat.On(after.CreateClient()).SendAsync(question));
    }

    [Fact]
    public async Task Turns_older_than_are_kept_play_no_part()
    {
        var time = new SettableTime();
        using var host = Host();
        host.With("State:RetentionDays", "2").With(services => services.AddSingleton<TimeProvider>(time));
        var chat = new Chat(host.CreateClient(), connector);
        await chat.SayAsync(First);
        time.Pass(TimeSpan.FromDays(1));
        await chat.SayAsync("Thank you.");
        time.Pass(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1));

        var reply = await chat.SayAsync("Since when?");

        Assert.DoesNotContain("February 2021", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_a_users_data_erases_the_users_other_conversations_too()
    {
        using var host = Host();
        var (one, other) = (new Chat(host.CreateClient(), connector), new Chat(host.CreateClient(), connector));
        await one.SayAsync(First);

        await other.SendAsync(other.Activity("deleteUserData"));

        Assert.DoesNotContain("February 2021", (await one.SayAsync("Since when?")).Text, StringComparison.Ordinal);
    }

    private TestHost Host() => new TestHost().With("Data:Path", _data.Path);

    private async Task<Chat> SayAsync(string text)
    {
        using var host = Host();
        var chat = new Chat(host.CreateClient(), connector);
        await chat.SayAsync(text);
        return chat;
    }
}
