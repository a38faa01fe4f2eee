using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PolicyBot.Tests.Support;

namespace PolicyBot.Benchmarks.Load;

/// <summary>A channel's connector on the loopback interface: takes the bot's replies and hands each to its user.</summary>
internal sealed class LoadConnector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, MessagesUser> _users = new();
    private LoopbackServer? _server;

    /// <summary>Where the bot replies to.</summary>
    public string ServiceUrl => _server!.Address.ToString().TrimEnd('/');

    /// <summary>Starts one on a free port.</summary>
    public static async Task<LoadConnector> StartAsync()
    {
        var connector = new LoadConnector();
        connector._server = await LoopbackServer.StartAsync(connector.TakeAsync);
        return connector;
    }

    /// <summary>Hands a conversation's replies to its user from now on.</summary>
    public void Add(MessagesUser user) => _users[user.Conversation] = user;

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

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
