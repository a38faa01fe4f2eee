using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Messages;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Messages;

public sealed class FaultyConnectorTests : IClassFixture<FakeConnector>, IDisposable
{
    private const string Question = "How many refugees does Colombia host?";
    private readonly FakeConnector _connector;
    private readonly TestHost _host = new TestHost().With("Messages:ConcurrentTurns", "2");
    private readonly HttpClient _client;

    public FaultyConnectorTests(FakeConnector connector)
    {
        _connector = connector;
        _client = _host.CreateClient();
    }

    public void Dispose()
    {
        (_connector.Before, _connector.Status) = (null, StatusCodes.Status200OK);
        _host.Dispose();
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(404)]
    public async Task A_service_that_refuses_replies_is_no_success_and_holds_no_turn(int status)
    {
        _connector.Status = status;

        await AssertFailedAndNothingHeldAsync();
    }

    [Fact]
    public async Task A_service_that_closes_before_it_answers_is_no_success_and_holds_no_turn()
    {
        _connector.Before = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        await AssertFailedAndNothingHeldAsync();
    }

    [Fact]
    public async Task A_service_where_nobody_listens_is_no_success_and_holds_no_turn()
    {
        await AssertFailedAndNothingHeldAsync($"http://127.0.0.1:{FreePort()}/");
    }

    [Fact]
    public async Task A_service_that_never_answers_is_given_up_and_holds_no_turn()
    {
        _connector.Before = context => Task.Delay(Timeout.Infinite, context.RequestAborted);

        // No more than run at once: each is waited for as long as the longest wait for an answer, 15 seconds.
        await AssertFailedAndNothingHeldAsync(turns: 2);
    }

    [Fact]
    public async Task A_service_that_closes_half_way_through_its_answer_has_taken_the_reply()
    {
        _connector.Before = async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("{\"id\":"));
            await context.Response.Body.FlushAsync();

            // What has begun cannot be begun again: the connection is closed here.
            throw new OperationCanceledException();
        };
        var chat = new Chat(_client, _connector);

        Assert.Single(await chat.SendAsync(chat.Message(Question)));
        Assert.Equal(0, _host.Services.GetRequiredService<TurnDoor>().Inside);
    }

    [Fact]
    public async Task A_service_that_asks_for_time_is_given_it_and_gets_the_reply()
    {
        _connector.Before = context =>
        {
            _connector.Before = null;
            context.Response.Headers.RetryAfter = "0";
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return context.Response.CompleteAsync();
        };
        var chat = new Chat(_client, _connector);

        Assert.Equal(2, (await chat.SendAsync(chat.Message(Question))).Count);
    }

    // Four turns are more than run at once: each must give its place back.
    private async Task AssertFailedAndNothingHeldAsync(string? serviceUrl = null, int turns = 4)
    {
        var said = Enumerable.Range(0, turns).Select(_ => new Chat(_client, _connector)).Select(chat => chat.PostAsync(
            chat.Activity("message", ("text", Question), ("serviceUrl", serviceUrl ?? _connector.ServiceUrl))));
        foreach (var response in await Task.WhenAll(said))
        {
            using (response)
            {
                await response.ProblemAsync(HttpStatusCode.InternalServerError);
            }
        }

        Assert.Equal(0, _host.Services.GetRequiredService<TurnDoor>().Inside);
        (_connector.Before, _connector.Status) = (null, StatusCodes.Status200OK);
        Assert.StartsWith("over 2.4 million", (await new Chat(_client, _connector).SayAsync(Question)).Text, StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
