using System.Net;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Bots;

public sealed class ConversationTests(TestHost host, FakeConnector connector) : IClassFixture<TestHost>, IClassFixture<FakeConnector>
{
    private const string Answerable = "How many refugees does Colombia host?";
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Who_asked_in_Spanish_is_told_in_Spanish_that_a_message_is_too_long()
    {
        var chat = NewChat();
        await chat.SayAsync("¿Cuántos refugiados acoge Colombia?");

        var reply = await chat.SayAsync(new string('x', 2345));

        Assert.Equal("Su mensaje tiene 2\u00A0345 caracteres; leo como máximo 2\u00A0000. Pregunte con menos palabras.", reply.Text);
    }

    [Fact]
    public async Task A_follow_up_is_understood_from_the_turns_before()
    {
        var chat = NewChat();
        await chat.SayAsync("How many Venezuelans got Temporary Protected Status?");

        var reply = await chat.SayAsync("Since when?");

        Assert.Contains("February 2021", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_turns_of_another_conversation_play_no_part()
    {
        await NewChat().SayAsync("How many Venezuelans got Temporary Protected Status?");
        var fresh = await NewChat().SayAsync("Since when?");
        var alone = await NewChat().SayAsync("Since when?");

        Assert.Equal(alone.Text, fresh.Text);
    }

    [Fact]
    public async Task Deleting_a_users_data_forgets_the_turns()
    {
        var forgetful = NewChat();
        await forgetful.SayAsync("How many Venezuelans got Temporary Protected Status?");
        Assert.Empty(await forgetful.SendAsync(forgetful.Activity("deleteUserData")));

        var reply = await forgetful.SayAsync("Since when?");

        var alone = await NewChat().SayAsync("Since when?");
        Assert.Equal(alone.Text, reply.Text);
    }

    [Fact]
    public async Task A_message_delivered_twice_is_answered_once()
    {
        var chat = NewChat();
        var question = chat.Message(Answerable);

        Assert.Single(await chat.SendAsync(question));
        Assert.Empty(await chat.SendAsync(question));
    }

    [Fact]
    public async Task A_message_delivered_many_times_at_once_is_answered_once()
    {
        var chat = NewChat();
        var question = chat.Message(Answerable).ToJsonString();

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Support.Http.PostAsync(_client, "/api/messages", question)));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Single(chat.Replies);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_is_another_message()
    {
        var (one, other) = (NewChat(), NewChat());
        var (first, second) = (one.Message(Answerable), other.Message(Answerable));
        second["id"] = (string)first["id"]!;

        Assert.Single(await one.SendAsync(first));
        Assert.Single(await other.SendAsync(second));
    }

    [Fact]
    public async Task A_message_whose_reply_was_lost_is_answered_when_it_is_delivered_again()
    {
        var chat = NewChat();
        var question = chat.Message(Answerable);
        connector.Status = 503;
        using (var lost = await chat.PostAsync(question))
        {
            connector.Status = 200;
            Assert.Equal(HttpStatusCode.InternalServerError, lost.StatusCode);
        }

        Assert.Equal("answered", Assert.Single(await chat.SendAsync(question)).Status);
    }

    private Chat NewChat() => new(_client, connector);
}
