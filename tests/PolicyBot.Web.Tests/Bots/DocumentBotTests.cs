using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Bots;

public sealed class DocumentBotTests(TestHost host, FakeConnector connector) : IClassFixture<TestHost>, IClassFixture<FakeConnector>
{
    private const string Answerable = "How many refugees does Colombia host?";
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task An_answer_is_Markdown_whose_markers_lead_to_the_quote()
    {
        var reply = await NewChat().SayAsync(Answerable);

        Assert.Equal("markdown", (string?)reply.Activity["textFormat"]);
        Assert.StartsWith("over 2.4 million", reply.Text, StringComparison.Ordinal);
        Assert.Contains("[1]", reply.Text, StringComparison.Ordinal);
        Assert.Matches(@"\n\*\*Sources\*\*\n\n\\\[1\\\] \[[^\]]+, paragraph \d+\]\[1\]\n", reply.Text);
        Assert.Matches(
            @"\n\[1\]: http://localhost:3978/documents/secretary-blinken-travels-to-bogota\?start=\d+&end=\d+ ""Secretary Blinken Travels to Bogota to Advance U\.S\.-Colombia Partnership, .+, paragraph \d+""$",
            reply.Text);
    }

    [Fact]
    public async Task An_answer_is_sent_as_the_reply_to_its_question_with_the_whole_conversation()
    {
        var chat = NewChat();
        var question = chat.Message(Answerable);
        question["conversation"] = new JsonObject
        {
            ["id"] = chat.Id,
            ["conversationType"] = "personal",
            ["tenantId"] = "tenant",
            ["isGroup"] = false,
            ["extra"] = "kept",
        };

        var reply = Assert.Single(await chat.SendAsync(question));

        Assert.Equal($"POST /v3/conversations/{chat.Id}/activities/{question["id"]}", reply.Request);
        Assert.Equal((string?)question["id"], (string?)reply.Activity["replyToId"]);
        Assert.Equal("en-us", (string?)reply.Activity["locale"]);
        Assert.Equal("bot", (string?)reply.Activity["from"]!["id"]);
        Assert.Equal("user", (string?)reply.Activity["recipient"]!["id"]);
        Assert.True(JsonNode.DeepEquals(question["conversation"], reply.Activity["conversation"]), reply.Activity["conversation"]!.ToJsonString());
    }

    [Fact]
    public async Task In_a_personal_chat_of_Teams_suggestions_follow_the_answer_in_a_message_of_their_own()
    {
        var chat = NewChat();
        var question = chat.Message(Answerable);
        question["channelId"] = "msteams";

        var replies = await chat.SendAsync(question);

        Assert.Equal(2, replies.Count);
        Assert.Null(replies[0].Activity["suggestedActions"]);
        Assert.NotNull(replies[0].Activity["entities"]);
        var actions = replies[1].Activity["suggestedActions"]!["actions"]!.AsArray().Select(action => (string)action!["value"]!).ToList();
        Assert.Equal("Sources", actions[^1]);
        Assert.EndsWith("?", actions[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task In_a_group_of_Teams_the_answer_stands_alone(string conversationType)
    {
        var chat = NewChat();
        var question = chat.Message(Answerable);
        question["channelId"] = "msteams";
        question["conversation"] = new JsonObject { ["id"] = chat.Id, ["conversationType"] = conversationType, ["isGroup"] = true };

        Assert.Null(Assert.Single(await chat.SendAsync(question)).Activity["suggestedActions"]);
    }

    [Fact]
    public async Task A_program_can_tell_an_answer_from_a_decline()
    {
        var answer = await NewChat().SayAsync(Answerable);
        var decline = await NewChat().SayAsync("What is the boiling point of mercury on Jupiter?");

        Assert.Equal("policyBot/answer", (string?)answer.Activity["entities"]![0]!["type"]);
        Assert.Equal("answered", answer.Status);
        Assert.Equal("noEvidence", decline.Status);
        Assert.InRange((double)answer.Activity["entities"]![0]!["confidence"]!, 0, 1);
        Assert.NotNull((string?)answer.Activity["entities"]![0]!["indexVersion"]);
    }

    [Fact]
    public async Task Markup_in_a_question_is_shown_as_text()
    {
        var reply = await NewChat().SayAsync("Who is **Zorblax** <img src=x onerror=alert(1)> [click](http://attacker.example)?");

        Assert.DoesNotContain("<img", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**Zorblax", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("[click]", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emulator", "“&lt;5 %”")]
    [InlineData("webchat", "“&lt;5 %”")]
    [InlineData("msteams", "“&lt;5 %”")]
    [InlineData("sms", "“<5 %”")]
    public async Task A_sign_in_a_question_is_repeated_as_text_and_never_lost(string channel, string shown)
    {
        var chat = NewChat();
        var question = chat.Message("Is inflation in <Atlantis> at <5 % now?");
        question["channelId"] = channel;

        var reply = (await chat.SendAsync(question))[0];

        Assert.Contains(shown, reply.Text, StringComparison.Ordinal);
        Assert.Contains("“Atlantis”", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_message_channel_gets_plain_words()
    {
        var chat = NewChat();
        var question = chat.Message(Answerable);
        question["channelId"] = "sms";

        var reply = Assert.Single(await chat.SendAsync(question));

        Assert.Equal("plain", (string?)reply.Activity["textFormat"]);
        Assert.DoesNotContain("**", reply.Text, StringComparison.Ordinal);
        Assert.Contains("http://localhost:3978/documents/", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_a_thread_of_a_channel_is_answered_in_the_thread()
    {
        var chat = NewChat();
        var question = chat.Message(Answerable);
        question["channelId"] = "msteams";
        question["conversation"] = new JsonObject { ["id"] = $"{chat.Id};messageid=1", ["isGroup"] = true, ["conversationType"] = "channel" };
        await chat.SendAsync(question);

        var reply = Assert.Single(connector.To($"{chat.Id};messageid=1"));

        Assert.Equal((string?)question["id"], (string?)reply.Activity["replyToId"]);
        Assert.True((bool)reply.Activity["channelData"]!["feedbackLoopEnabled"]!);
        Assert.DoesNotContain("]: http", reply.Text, StringComparison.Ordinal);
    }

    private Chat NewChat() => new(_client, connector);
}
