using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using PolicyBot.BotFramework.Tests.Support;

namespace PolicyBot.BotFramework.Tests.Builder.Integration.AspNet.Core;

public class RequestTests
{
    private static readonly BotCallbackHandler Unreachable = (_, _) => throw new InvalidOperationException("The bot was reached.");

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("HEAD")]
    [InlineData("DELETE")]
    public async Task A_method_other_than_post_is_refused_with_405(string method)
    {
        await using var bot = await BotServer.StartAsync(Unreachable);

        var response = await bot.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/jsonp")]
    public async Task A_body_that_is_not_called_json_is_refused_with_415(string contentType)
    {
        await using var bot = await BotServer.StartAsync(Unreachable);

        var response = await bot.PostAsync(Incoming.Message(null), contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\"} {}")]
    [InlineData("{\"type\":\"message\",\"from\":\"me\"}")]
    [InlineData("{\"type\":\"message\",\"entities\":{}}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":17}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"not a url\"}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"file:///etc/passwd\"}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://me:word@127.0.0.1/\"}")]
    [InlineData("type: message")]
    public async Task A_body_that_is_no_activity_is_refused_with_400(string body)
    {
        await using var bot = await BotServer.StartAsync(Unreachable);

        Assert.Equal(HttpStatusCode.BadRequest, (await bot.PostAsync(body)).StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_not_utf8_is_refused_with_400()
    {
        await using var bot = await BotServer.StartAsync(Unreachable);
        var body = new ByteArrayContent([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        body.Headers.ContentType = new("application/json");

        var response = await bot.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/") { Content = body });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_nested_a_hundred_thousand_deep_is_refused_with_400()
    {
        await using var bot = await BotServer.StartAsync(Unreachable);

        var response = await bot.PostAsync("{\"type\":\"message\",\"value\":" + new string('[', 100_000));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(256 * 1024, HttpStatusCode.OK)]
    [InlineData((256 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_of_more_than_256_KiB_is_refused_with_413(int length, HttpStatusCode expected)
    {
        await using var bot = await BotServer.StartAsync((_, _) => Task.CompletedTask);

        Assert.Equal(expected, (await bot.PostAsync(MessageOfLength(length))).StatusCode);
    }

    [Fact]
    public async Task A_body_that_does_not_tell_its_length_is_refused_with_413_all_the_same()
    {
        await using var bot = await BotServer.StartAsync(Unreachable);
        var request = new HttpRequestMessage(HttpMethod.Post, "/")
        {
            Content = new StringContent(MessageOfLength((256 * 1024) + 1), Encoding.UTF8, "application/json"),
            Headers = { TransferEncodingChunked = true },
        };

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await bot.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Nulls_in_lists_do_not_reach_the_bot()
    {
        var counts = (Members: -1, Entities: -1);
        await using var bot = await BotServer.StartAsync((turn, _) =>
        {
            counts = (turn.Activity.MembersAdded!.Count, turn.Activity.Entities!.Count);
            return Task.CompletedTask;
        });

        await bot.PostAsync("""{"type":"conversationUpdate","membersAdded":[null,{"id":"u"}],"entities":[null]}""");

        Assert.Equal((1, 0), counts);
    }

    private static string MessageOfLength(int length)
    {
        const string Frame = """{"type":"message","text":""}""";
        return Frame.Insert(Frame.Length - 2, new string('x', length - Frame.Length));
    }
}
