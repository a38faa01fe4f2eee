using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Bots;

public sealed class QuestionTextTests(TestHost host, FakeConnector connector) : IClassFixture<TestHost>, IClassFixture<FakeConnector>
{
    private const string Answerable = "How many refugees does Colombia host?";
    private readonly HttpClient _client = host.CreateClient();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_message_that_holds_nothing_is_taken_in_silence(string text)
    {
        var chat = NewChat();

        Assert.Empty(await chat.SendAsync(chat.Message(text)));
    }

    [Fact]
    public async Task A_mention_alone_is_told_what_to_do()
    {
        var chat = NewChat();
        var mention = chat.Message("<at>Bot</at> ");
        mention["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>Bot</at>", ["mentioned"] = new JsonObject { ["id"] = "bot" } });

        Assert.Contains("type a question", Assert.Single(await chat.SendAsync(mention)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_message_is_told_the_limit_and_its_length()
    {
        var reply = await NewChat().SayAsync(new string('x', 2345));

        Assert.Equal("Your message has 2,345 characters; I read at most 2,000. Please ask in fewer words.", reply.Text);
    }

    [Fact]
    public async Task Attachments_alone_are_told_that_only_text_is_read()
    {
        var chat = NewChat();
        var attachment = new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "http://attacker.example/x.png" };

        var reply = Assert.Single(await chat.SendAsync(chat.Activity("message", ("attachments", new JsonArray(attachment)))));

        Assert.Contains("text only", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<at>Bot</at>")]
    [InlineData("@Bot (a+)+$")]
    public async Task A_mention_of_the_bot_is_not_part_of_the_question(string mention)
    {
        var chat = NewChat();
        var entity = new JsonObject { ["type"] = "mention", ["text"] = mention, ["mentioned"] = new JsonObject { ["id"] = "bot" } };
        var question = chat.Message($"{mention} {Answerable}");
        question["entities"] = new JsonArray(entity);

        var reply = Assert.Single(await chat.SendAsync(question));

        Assert.Equal((await NewChat().SayAsync(Answerable)).Text, reply.Text);
    }

    [Fact]
    public async Task A_malformed_mention_does_no_harm()
    {
        var chat = NewChat();
        var question = chat.Message(Answerable);
        question["entities"] = new JsonArray(
            new JsonObject { ["type"] = "mention", ["mentioned"] = "bot" },
            new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = 7 }, ["text"] = new JsonArray() },
            new JsonObject { ["type"] = null });

        Assert.Equal("answered", Assert.Single(await chat.SendAsync(question)).Status);
    }

    private Chat NewChat() => new(_client, connector);
}
