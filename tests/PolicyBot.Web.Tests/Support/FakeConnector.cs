using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PolicyBot.Web.Tests.Support;

/// <summary>A channel's connector on the loopback interface: takes the bot's replies and keeps them.</summary>
public sealed class FakeConnector : IAsyncLifetime
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Delivery> _deliveries = new();

    public FakeConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    /// <summary>Where the bot replies to.</summary>
    public string ServiceUrl => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

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

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

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
