using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Bots;

public sealed class WelcomeTests(TestHost host, FakeConnector connector) : IClassFixture<TestHost>, IClassFixture<FakeConnector>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Whose_channel_is_in_Spanish_is_welcomed_in_Spanish()
    {
        var chat = NewChat();

        var welcome = Assert.Single(await chat.SendAsync(chat.Activity("conversationUpdate", ("membersAdded", Members("user")), ("locale", "es-CO"))));

        Assert.StartsWith("Hola, soy PolicyBot.", welcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_new_member_but_the_bot_is_welcomed_once()
    {
        var chat = NewChat();

        var replies = await chat.SendAsync(chat.Activity("conversationUpdate", ("membersAdded", Members("bot", "user", "user"))));

        Assert.Contains("Secretary Blinken Travels to Bogota", Assert.Single(replies).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bot_itself_is_not_welcomed()
    {
        var chat = NewChat();

        Assert.Empty(await chat.SendAsync(chat.Activity("conversationUpdate", ("membersAdded", Members("bot")))));
    }

    [Theory]
    [InlineData("add")]
    [InlineData("remove")]
    public async Task An_installation_is_not_greeted_too(string action)
    {
        var chat = NewChat();

        Assert.Empty(await chat.SendAsync(chat.Activity("installationUpdate", ("action", action))));
    }

    [Fact]
    public async Task The_welcome_offers_three_questions_that_are_answered()
    {
        var chat = NewChat();
        var welcome = Assert.Single(await chat.SendAsync(chat.Activity("conversationUpdate", ("membersAdded", Members("user")))));

        var actions = welcome.Activity["suggestedActions"]!["actions"]!.AsArray();
        Assert.Equal(3, actions.Count);
        foreach (var action in actions)
        {
            Assert.Equal("imBack", (string?)action!["type"]);
            Assert.Equal("answered", (await chat.SayAsync((string)action["value"]!)).Status);
        }
    }

    [Fact]
    public async Task A_member_who_joins_again_and_again_is_welcomed_once()
    {
        var chat = NewChat();
        Assert.Single(await chat.SendAsync(chat.Activity("conversationUpdate", ("membersAdded", Members("user")))));

        Assert.Empty(await chat.SendAsync(chat.Activity("conversationUpdate", ("membersAdded", Members("user")))));
        Assert.Single(await chat.SendAsync(chat.Activity("conversationUpdate", ("membersAdded", Members("user", "another")))));
    }

    private Chat NewChat() => new(_client, connector);

    private static JsonArray Members(params string[] ids) => [.. ids.Select(id => new JsonObject { ["id"] = id })];
}
