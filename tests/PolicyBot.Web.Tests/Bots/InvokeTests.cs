using System.Net;
using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Bots;

public sealed class InvokeTests(TestHost host, FakeConnector connector) : IClassFixture<TestHost>, IClassFixture<FakeConnector>
{
    private readonly HttpClient _client = host.CreateClient();

    [Theory]
    [InlineData("{\"question\":\"How many refugees does Colombia host?\"}", "over 2.4 million")]
    [InlineData("{}", "type your question")]
    public async Task A_cards_action_is_answered_in_the_card(string data, string words)
    {
        var chat = NewChat();
        var value = JsonNode.Parse($"{{\"action\":{{\"type\":\"Action.Execute\",\"title\":\"Ask\",\"verb\":\"ask\",\"data\":{data}}}}}");

        using var response = await chat.PostAsync(chat.Activity("invoke", ("name", "adaptiveCard/action"), ("value", value)));

        var body = await response.JsonAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(200, (int)body["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)body["type"]);
        Assert.Contains(words, (string?)body["value"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"action\":{\"type\":\"Action.Submit\"}}")]
    [InlineData("\"press\"")]
    public async Task A_cards_action_that_is_none_is_bad_input_and_says_so_in_its_body(string value)
    {
        var chat = NewChat();

        using var response = await chat.PostAsync(chat.Activity("invoke", ("name", "adaptiveCard/action"), ("value", JsonNode.Parse(value))));

        var body = await response.JsonAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(400, (int)body["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string?)body["type"]);
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented()
    {
        var chat = NewChat();

        using var response = await chat.PostAsync(chat.Activity("invoke", ("name", "something/new")));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task Feedback_is_taken_with_an_empty_object()
    {
        var chat = NewChat();
        var invoke = chat.Activity("invoke", ("name", "message/submitAction"), ("value", JsonNode.Parse("{\"actionName\":\"feedback\",\"actionValue\":{\"reaction\":\"like\"}}")));
        invoke.Remove("id");

        using var response = await chat.PostAsync(invoke);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
        Assert.Empty(chat.Replies);
    }

    private Chat NewChat() => new(_client, connector);
}
