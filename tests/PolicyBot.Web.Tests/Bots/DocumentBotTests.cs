using System.Net;
using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Bots;

public sealed class DocumentBotTests(TestHost host, FakeConnector connector) : IClassFixture<TestHost>, IClassFixture<FakeConnector>
{
    private const string Answerable = "How many refugees does Colombia host?";
    private readonly HttpClient _client = host.CreateClient();

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
    public async Task A_member_who_joins_again_and_again_is_welcomed_once()
    {
        var chat = NewChat();
        Assert.Single(await chat.SendAsync(chat.Activity("conversationUpdate", ("membersAdded", Members("user")))));

        Assert.Empty(await chat.SendAsync(chat.Activity("conversationUpdate", ("membersAdded", Members("user")))));
        Assert.Single(await chat.SendAsync(chat.Activity("conversationUpdate", ("membersAdded", Members("user", "another")))));
    }

    [Fact]
    public async Task Asked_for_sources_it_sends_a_card_of_the_latest_answers_whose_buttons_open_pages()
    {
        var chat = NewChat();
        await chat.SayAsync(Answerable);

        var reply = await chat.SayAsync("sources");

        var card = reply.Activity["attachments"]![0]!["content"]!;
        Assert.Equal("AdaptiveCard", (string?)card["type"]);
        Assert.All(card["actions"]!.AsArray(), action => Assert.Equal("Action.OpenUrl", (string?)action!["type"]));
        Assert.Equal("", reply.Text);
    }

    [Fact]
    public async Task Asked_for_sources_before_any_answer_it_says_that_there_are_none() =>
        Assert.Contains("no sources", (await NewChat().SayAsync("Sources?")).Text, StringComparison.Ordinal);

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

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_message_is_told_what_to_do(string text)
    {
        var reply = await NewChat().SayAsync(text);

        Assert.Contains("type a question", reply.Text, StringComparison.Ordinal);
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

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented()
    {
        var chat = NewChat();

        using var response = await chat.PostAsync(chat.Activity("invoke", ("name", "something/new")));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
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

    private static JsonArray Members(params string[] ids) => [.. ids.Select(id => new JsonObject { ["id"] = id })];
}
