using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PolicyBot.BotFramework.Tests.Support;

namespace PolicyBot.BotFramework.Tests.Connector;

public class ConnectorCallTests
{
    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public async Task An_answer_with_an_id_gives_the_id(int status)
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(status, """{"id":"m7"}""");

        Assert.Equal("m7", (await ReplyAsync(connector)).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<html>")]
    public async Task An_answer_without_an_id_is_no_failure(string body)
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(202, body);

        Assert.Null((await ReplyAsync(connector)).Id);
    }

    [Fact]
    public async Task No_more_of_an_answer_is_read_than_the_limit()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(200, $$"""{"id":"m7","filler":"{{new string('x', ConnectorTransport.AnswerLimit)}}"}""");

        Assert.Null((await ReplyAsync(connector)).Id);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_refusal_that_names_seconds_is_tried_again_after_them(int status)
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(status, "", ("Retry-After", "7"));

        await ReplyAsync(connector);

        Assert.Equal([TimeSpan.FromSeconds(7)], _time.Waits);
        Assert.Equal(2, connector.Calls.Count);
        Assert.Single(connector.Calls.Select(call => call.Body).Distinct());
    }

    [Fact]
    public async Task A_refusal_that_names_a_time_is_tried_again_at_that_time()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(429, "", ("Retry-After", (ManualTime.Now + TimeSpan.FromSeconds(4)).ToString("R")));

        await ReplyAsync(connector);

        Assert.Equal([TimeSpan.FromSeconds(4)], _time.Waits);
    }

    [Fact]
    public async Task A_time_that_is_past_is_tried_again_at_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(503, "", ("Retry-After", (ManualTime.Now - TimeSpan.FromHours(1)).ToString("R")));

        await ReplyAsync(connector);

        Assert.Equal(2, connector.Calls.Count);
    }

    [Fact]
    public async Task A_refusal_that_names_no_time_is_tried_again_after_a_second()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(429);

        await ReplyAsync(connector);

        Assert.Equal([TimeSpan.FromSeconds(1)], _time.Waits);
    }

    [Fact]
    public async Task A_wait_longer_than_ten_seconds_is_not_waited()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(429, "", ("Retry-After", "11"));

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => ReplyAsync(connector));

        Assert.Equal(HttpStatusCode.TooManyRequests, fault.StatusCode);
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task After_three_refusals_there_is_no_fourth_try()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(503).Answer(503).Answer(503);

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => ReplyAsync(connector));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, fault.StatusCode);
        Assert.Equal(3, connector.Calls.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(405)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Another_refusal_is_not_tried_again(int status)
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(status, "", ("Retry-After", "1"));

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => ReplyAsync(connector));

        Assert.Equal(status, (int?)fault.StatusCode);
        Assert.Single(connector.Calls);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(status, "", ("Location", elsewhere.ServiceUrl));

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => ReplyAsync(connector));

        Assert.Equal(status, (int?)fault.StatusCode);
        Assert.Empty(elsewhere.Calls);
    }

    [Fact]
    public async Task A_connection_that_does_not_open_is_tried_again()
    {
        await using var connector = await FakeConnector.StartAsync();
        var refusals = 2;
        using var handler = ConnectorTransport.CreateHandler();
        handler.ConnectCallback = async (context, token) =>
        {
            if (refusals-- > 0)
            {
                throw new SocketException((int)SocketError.ConnectionRefused);
            }

            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(context.DnsEndPoint, token);
            return new NetworkStream(socket, ownsSocket: true);
        };

        var response = await ReplyAsync(connector, handler);

        Assert.Equal("m1", response.Id);
        Assert.Equal(2, _time.Waits.Count);
    }

    [Fact]
    public async Task A_connection_that_breaks_once_the_body_is_out_is_not_tried_again()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        await Assert.ThrowsAsync<HttpRequestException>(() => ReplyAsync(connector));

        Assert.Single(connector.Calls);
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_after_its_status_is_no_failure()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(async context =>
        {
            context.Response.StatusCode = 201;
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("""{"id":""");
            await context.Response.Body.FlushAsync();
        });

        Assert.Null((await ReplyAsync(connector)).Id);
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task A_call_that_is_not_answered_in_time_fails_and_is_not_tried_again()
    {
        var arrived = new TaskCompletionSource();
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer(async context =>
        {
            arrived.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });

        var reply = ReplyAsync(connector);
        await arrived.Task;
        _time.Expire();

        await Assert.ThrowsAsync<TimeoutException>(() => reply);
        Assert.Single(connector.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_cannot_stand_in_an_address_is_refused(string id)
    {
        await using var connector = await FakeConnector.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => Client(connector).Conversations.SendToConversationAsync(id, new Activity()));

        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task An_update_is_put_and_a_deletion_is_deleted()
    {
        await using var connector = await FakeConnector.StartAsync();
        var conversations = Client(connector).Conversations;

        await conversations.UpdateActivityAsync("c1", "a/1", new Activity { Text = "new" });
        await conversations.DeleteActivityAsync("c1", "a/1");

        Assert.Collection(
            connector.Calls,
            call => Assert.Equal(("PUT", "/v3/conversations/c1/activities/a%2F1"), (call.Method, call.Target)),
            call => Assert.Equal(("DELETE", "/v3/conversations/c1/activities/a%2F1", ""), (call.Method, call.Target, call.Body)));
    }

    private Task<ResourceResponse> ReplyAsync(FakeConnector connector, SocketsHttpHandler? handler = null) =>
        Client(connector, handler).Conversations.ReplyToActivityAsync("c1", "a1", new Activity { Text = "Over $2.8 million" });

    private HttpConnectorClient Client(FakeConnector connector, SocketsHttpHandler? handler = null) =>
        new(
            new Uri(connector.ServiceUrl),
            new ConnectorTransport(new HttpMessageInvoker(handler ?? ConnectorTransport.CreateHandler()), _time),
            tokens: null,
            audience: "");
}
