using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Bots;

public sealed class CardTests(TestHost host, FakeConnector connector) : IClassFixture<TestHost>, IClassFixture<FakeConnector>
{
    private const string Answerable = "How many refugees does Colombia host?";
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Asked_for_sources_it_sends_a_card_of_the_latest_answers_whose_buttons_open_pages()
    {
        var card = await SourcesAsync(NewChat(), "emulator");

        Assert.Equal("AdaptiveCard", (string?)card["type"]);
        Assert.StartsWith("http://localhost:3978/documents/", (string?)Button(card, "Action.OpenUrl")["url"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("webchat")]
    [InlineData("msteams")]
    public async Task A_question_that_the_card_of_sources_offers_is_answered_when_its_button_is_pressed(string channel)
    {
        var chat = NewChat();
        var card = await SourcesAsync(chat, channel);

        var pressed = chat.Activity("message", ("channelId", channel), ("value", Button(card, "Action.Submit")["data"]!.DeepClone()));

        Assert.Equal("answered", (await chat.SendAsync(pressed))[0].Status);
    }

    [Fact]
    public async Task Asked_for_sources_before_any_answer_it_says_that_there_are_none() =>
        Assert.Contains("no sources", (await NewChat().SayAsync("Sources?")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"question\":\"How many refugees does Colombia host?\"}")]
    [InlineData("{\"text\":\"How many refugees does Colombia host?\"}")]
    [InlineData("\"How many refugees does Colombia host?\"")]
    public async Task A_question_that_a_cards_button_submits_is_answered(string value)
    {
        var chat = NewChat();

        var reply = Assert.Single(await chat.SendAsync(chat.Activity("message", ("value", JsonNode.Parse(value)))));

        Assert.Equal("answered", reply.Status);
    }

    [Theory]
    [InlineData("{\"colour\":\"red\"}")]
    [InlineData("{\"question\":[]}")]
    [InlineData("7")]
    public async Task A_button_that_submits_no_question_is_told_to_type_one(string value)
    {
        var chat = NewChat();

        var reply = Assert.Single(await chat.SendAsync(chat.Activity("message", ("value", JsonNode.Parse(value)))));

        Assert.Contains("type your question", reply.Text, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> SourcesAsync(Chat chat, string channel)
    {
        foreach (var words in (string[])[Answerable, "sources"])
        {
            var said = chat.Message(words);
            said["channelId"] = channel;
            await chat.SendAsync(said);
        }

        Assert.Equal("", chat.Replies[^1].Text);
        return chat.Replies[^1].Activity["attachments"]![0]!["content"]!;
    }

    private static JsonNode Button(JsonNode card, string type) =>
        Assert.Single(card["body"]!.AsArray().Select(element => element!["actions"]?[0]), action => (string?)action?["type"] == type)!;

    private Chat NewChat() => new(_client, connector);
}
