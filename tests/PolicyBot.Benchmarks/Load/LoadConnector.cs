using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PolicyBot.Benchmarks.Load;

/// <summary>A channel's connector on the loopback interface: takes the bot's replies and hands each to its user.</summary>
internal sealed class LoadConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, MessagesUser> _users = new();

    private LoadConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    /// <summary>Where the bot replies to.</summary>
    public string ServiceUrl => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Starts one on a free port.</summary>
    public static async Task<LoadConnector> StartAsync()
    {
        var connector = new LoadConnector();
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>Hands a conversation's replies to its user from now on.</summary>
    public void Add(MessagesUser user) => _users[user.Conversation] = user;

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var reply = await JsonNode.ParseAsync(context.Request.Body);
        if (_users.TryGetValue((string?)reply!["conversation"]?["id"] ?? "", out var user))
        {
            user.Take(reply);
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"id\":\"reply\"}");
    }
}
