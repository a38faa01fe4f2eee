using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PolicyBot.BotFramework.Tests.Support;

namespace PolicyBot.BotFramework.Tests.Builder.Integration.AspNet.Core;

public class TurnTests
{
    [Fact]
    public async Task Expected_replies_come_in_the_response_in_the_order_in_which_they_were_sent()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await BotServer.StartAsync(async (turn, token) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: token);
            await turn.SendActivityAsync("two", cancellationToken: token);
        });

        var response = await bot.PostAsync(Incoming.Message(connector.ServiceUrl, """{"deliveryMode":"expectReplies"}"""));

        var body = JObject.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["one", "two"], body["activities"]!.Select(reply => (string?)reply["text"]));
        Assert.Equal("a1", (string?)body["activities"]![0]!["replyToId"]);
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task Who_expects_replies_need_not_name_a_service_url()
    {
        await using var bot = await BotServer.StartAsync((turn, token) => turn.SendActivityAsync("one", cancellationToken: token));

        var response = await bot.PostAsync(Incoming.Message(null, """{"deliveryMode":"expectReplies"}"""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_turn_without_a_reply_expected_in_the_response_gives_an_empty_list()
    {
        await using var bot = await BotServer.StartAsync((_, _) => Task.CompletedTask);

        var response = await bot.PostAsync(Incoming.Message(null, """{"deliveryMode":"expectReplies"}"""));

        Assert.Equal("""{"activities":[]}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_invoke_is_answered_with_the_bots_status_and_body()
    {
        await using var bot = await BotServer.StartAsync((turn, token) => turn.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 418, Body = new { tea = true } } }, token));

        var response = await bot.PostAsync(Incoming.Message(null, """{"type":"invoke","name":"x"}"""));

        Assert.Equal(418, (int)response.StatusCode);
        Assert.Equal("""{"tea":true}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("normal")]
    [InlineData("expectReplies")]
    public async Task What_is_no_invoke_can_be_answered_with_a_status_too(string deliveryMode)
    {
        await using var bot = await BotServer.StartAsync((turn, token) => turn.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 503 } }, token));

        var response = await bot.PostAsync(Incoming.Message(null, $$"""{"type":"event","deliveryMode":"{{deliveryMode}}"}"""));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task An_invoke_that_nothing_handles_is_answered_with_501()
    {
        await using var bot = await BotServer.StartAsync(new ActivityHandler());

        var response = await bot.PostAsync(Incoming.Message(null, """{"type":"invoke","name":"x"}"""));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Theory]
    [InlineData("ping")]
    [InlineData("contactRelationUpdate")]
    [InlineData("deleteUserData")]
    [InlineData("typing")]
    [InlineData("a type of the future")]
    public async Task An_activity_that_the_bot_does_not_know_is_answered_with_an_empty_200(string type)
    {
        await using var bot = await BotServer.StartAsync(new ActivityHandler());

        var response = await bot.PostAsync($$"""{"type":"{{type}}"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_failure_of_the_bot_can_be_told_to_the_user()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("secret"));
        bot.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("Sorry.");

        var response = await bot.PostAsync(Incoming.Message(connector.ServiceUrl));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Sorry.", (string?)Assert.Single(connector.Calls).Json["text"]);
    }

    [Fact]
    public async Task A_failure_that_nothing_makes_good_is_answered_with_a_500_that_tells_nothing()
    {
        await using var bot = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("secret"));
        bot.Adapter.OnTurnError = (_, _) => throw new InvalidOperationException("more secret");

        var response = await bot.PostAsync(Incoming.Message(null));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("emulator", 1)]
    [InlineData("msteams", 0)]
    public async Task A_trace_is_sent_to_the_emulator_alone(string channel, int calls)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await BotServer.StartAsync((turn, token) => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, token));

        await bot.PostAsync(Incoming.Message(connector.ServiceUrl, $$"""{"channelId":"{{channel}}"}"""));

        Assert.Equal(calls, connector.Calls.Count);
    }

    [Fact]
    public async Task Turns_that_run_at_the_same_time_answer_each_its_own_question()
    {
        await using var connector = await FakeConnector.StartAsync();
        var allIn = new CountdownEvent(20);
        var released = new TaskCompletionSource();
        await using var bot = await BotServer.StartAsync(async (turn, token) =>
        {
            if (allIn.Signal())
            {
                released.SetResult();
            }

            await released.Task.WaitAsync(token);
            await turn.SendActivityAsync("answer to " + turn.Activity.Text, cancellationToken: token);
        });

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            bot.PostAsync(Incoming.Message(connector.ServiceUrl, $$"""{"id":"a{{i}}","text":"question {{i}}"}"""))));

        Assert.Equal(
            Enumerable.Range(0, 20).Select(i => $"a{i}: answer to question {i}").Order(StringComparer.Ordinal),
            connector.Calls.Select(call => $"{call.Json["replyToId"]}: {call.Json["text"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_conversation_can_be_continued_after_its_turn()
    {
        await using var connector = await FakeConnector.StartAsync();
        ConversationReference? reference = null;
        await using var bot = await BotServer.StartAsync((turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        await bot.PostAsync(Incoming.Message(connector.ServiceUrl));

        await bot.Adapter.ContinueConversationAsync("", reference!, (turn, token) => turn.SendActivityAsync("later", cancellationToken: token), default);

        var call = Assert.Single(connector.Calls);
        Assert.Equal("later", (string?)call.Json["text"]);
        Assert.Equal("user-1", (string?)call.Json["recipient"]!["id"]);
        Assert.Equal("personal", (string?)call.Json["conversation"]!["conversationType"]);
    }

    [Fact]
    public async Task A_conversation_can_be_opened_by_the_bot()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(201, """{"id":"c9"}""");
        await using var bot = await BotServer.StartAsync((_, _) => Task.CompletedTask);
        var wanted = new ConversationParameters { Bot = new ChannelAccount("bot-1"), Members = [new ChannelAccount("user-1")] };

        await bot.Adapter.CreateConversationAsync("", "msteams", connector.ServiceUrl, "", wanted, (turn, token) => turn.SendActivityAsync("first", cancellationToken: token), default);

        Assert.Equal(
            ["/v3/conversations", "/v3/conversations/c9/activities"],
            connector.Calls.Select(call => call.Target[..Math.Min(call.Target.Length, "/v3/conversations/c9/activities".Length)]));
    }
}
