using System.Net;
using Microsoft.Bot.Builder;
using PolicyBot.BotFramework.Tests.Support;

namespace PolicyBot.BotFramework.Tests.Builder.Integration.AspNet.Core;

public class ReplyTests
{
    private static readonly BotCallbackHandler Echo = (turn, token) => turn.SendActivityAsync("You said: " + turn.Activity.Text, cancellationToken: token);

    [Fact]
    public async Task A_message_is_answered_with_an_empty_200_and_a_call_to_its_service_url()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await BotServer.StartAsync(Echo);

        var response = await bot.PostAsync(Incoming.Message(connector.ServiceUrl));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        var call = Assert.Single(connector.Calls);
        Assert.Equal("POST", call.Method);
        Assert.Equal("You said: How much?", (string?)call.Json["text"]);
    }

    [Theory]
    [InlineData("c1|livechat", "/v3/conversations/c1%7Clivechat/activities/a1")]
    [InlineData("19:x@thread.tacv2;messageid=1", "/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/activities/a1")]
    [InlineData("a/b?c#d%20é", "/v3/conversations/a%2Fb%3Fc%23d%2520%C3%A9/activities/a1")]
    public async Task A_conversation_id_is_escaped_in_the_address(string id, string target)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await BotServer.StartAsync(Echo);

        await bot.PostAsync(Incoming.Message(connector.ServiceUrl, $$$"""{"conversation":{"id":"{{{id}}}"}}"""));

        Assert.Equal(target, Assert.Single(connector.Calls).Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/_connector", "/_connector")]
    [InlineData("/_connector/", "/_connector")]
    [InlineData("/_connector/?x=1#y", "/_connector")]
    public async Task A_service_url_is_joined_with_or_without_a_slash_at_its_end(string path, string joined = "")
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await BotServer.StartAsync(Echo);

        await bot.PostAsync(Incoming.Message(connector.ServiceUrl + path));

        Assert.Equal(joined + "/v3/conversations/c1%7Clivechat/activities/a1", Assert.Single(connector.Calls).Target);
    }

    [Fact]
    public async Task A_reply_hands_the_whole_conversation_back_and_changes_sender_and_recipient_round()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await BotServer.StartAsync(Echo);

        await bot.PostAsync(Incoming.Message(connector.ServiceUrl));

        var reply = Assert.Single(connector.Calls).Json;
        Assert.Equal("""{"conversationType":"personal","tenantId":"t1","id":"c1|livechat","unheardOf":1}""", reply["conversation"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("bot-1", (string?)reply["from"]!["id"]);
        Assert.Equal("user-1", (string?)reply["recipient"]!["id"]);
        Assert.Equal("a1", (string?)reply["replyToId"]);
        Assert.Equal("en-us", (string?)reply["locale"]);
        Assert.Equal("emulator", (string?)reply["channelId"]);
    }
}
