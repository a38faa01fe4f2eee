using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PolicyBot.Tests.Support;

namespace PolicyBot.Web.Tests.Support;

/// <summary>A channel's connector on the loopback interface: takes the bot's replies and keeps them.</summary>
public sealed class FakeConnector : IAsyncLifetime
{
    private readonly ConcurrentQueue<Delivery> _deliveries = new();
    private LoopbackServer? _server;

    /// <summary>Where the bot replies to.</summary>
    public string ServiceUrl => _server!.Address.ToString().TrimEnd('/');

    /// <summary>The status that deliveries are answered with.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>The header Authorization that deliveries are refused for; null for none.</summary>
    public string? Refused { get; set; }

    /// <summary>What is done with a delivery that has come in before it is answered; null for nothing.</summary>
    public Func<HttpContext, Task>? Before { get; set; }

    /// <summary>What was delivered to a conversation, in the order of arrival.</summary>
    public IReadOnlyList<Delivery> To(string conversation) =>
        [.. _deliveries.Where(delivery => (string?)delivery.Activity["conversation"]?["id"] == conversation)];

    /// <summary>Holds the next delivery.</summary>
    /// <returns>Ends when it has come in; and what lets it be answered.</returns>
    public (Task Arrived, Action Release) HoldNext()
    {
        var (arrived, released) = (new TaskCompletionSource(), new TaskCompletionSource());
        Before = _ =>
        {
            Before = null;
            arrived.SetResult();
            return released.Task;
        };
        return (arrived.Task, released.SetResult);
    }

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync(TakeAsync);

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var activity = await JsonNode.ParseAsync(context.Request.Body);
        var authorization = context.Request.Headers.Authorization.ToString();
        _deliveries.Enqueue(new($"{context.Request.Method} {context.Request.Path.Value}", activity!.AsObject(), authorization));
        if (Before is { } before)
        {
            await before(context);
        }

        context.RequestAborted.ThrowIfCancellationRequested();
        context.Response.StatusCode = authorization == Refused ? StatusCodes.Status401Unauthorized : Status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"id\":\"reply\"}");
    }
}
