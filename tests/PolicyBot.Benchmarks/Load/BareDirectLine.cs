using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PolicyBot.Benchmarks.Load;

/// <summary>The least that a web chat can talk to: conversations in memory, each with a WebSocket that says back what it is told. No tokens, no bounds, nothing kept.</summary>
internal static class BareDirectLine
{
    private const string Conversations = "/v3/directline/conversations";

    public static async Task<int> ServeAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.UseWebSockets();
        var open = new ConcurrentDictionary<string, Conversation>();
        app.MapPost("/v3/directline/tokens/generate", () => Results.Json(new JsonObject { ["token"] = "any" }));
        app.MapPost(Conversations, (HttpRequest request) =>
        {
            var id = Guid.NewGuid().ToString("N");
            open[id] = new();
            return Results.Json(new JsonObject { ["conversationId"] = id, ["token"] = "any", ["streamUrl"] = $"ws://{request.Host}{Conversations}/{id}/stream" });
        });
        app.MapGet(Conversations + "/{id}/stream", async (string id, HttpContext context) => await open[id].StreamAsync(await context.WebSockets.AcceptWebSocketAsync()));
        app.MapPost(Conversations + "/{id}/activities", async (string id, JsonObject activity) => Results.Json(new JsonObject { ["id"] = await open[id].SayAsync(activity) }));
        await app.StartAsync();
        Console.WriteLine("Listening");
        await app.WaitForShutdownAsync();
        foreach (var conversation in open.Values)
        {
            conversation.Dispose();
        }

        return 0;
    }

    private sealed class Conversation : IDisposable
    {
        private readonly SemaphoreSlim _sending = new(1);
        private WebSocket? _socket;
        private int _activities;

        public async Task StreamAsync(WebSocket socket)
        {
            _socket = socket;
            await SendAsync(new JsonObject { ["id"] = Next(), ["type"] = "message", ["text"] = "Welcome" });
            try
            {
                await socket.ReceiveAsync(new byte[64], CancellationToken.None);
            }
            catch (WebSocketException)
            {
                // The chat has gone.
            }
        }

        public async Task<string> SayAsync(JsonObject activity)
        {
            var id = Next();
            activity["id"] = id;
            await SendAsync(activity);
            await SendAsync(new JsonObject { ["id"] = Next(), ["replyToId"] = id, ["type"] = "message", ["text"] = (string?)activity["text"] });
            return id;
        }

        public void Dispose() => _sending.Dispose();

        private async Task SendAsync(JsonObject activity)
        {
            var message = System.Text.Encoding.UTF8.GetBytes(new JsonObject { ["activities"] = new JsonArray(activity) }.ToJsonString());
            await _sending.WaitAsync();
            await _socket!.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            _sending.Release();
        }

        private string Next() => Interlocked.Increment(ref _activities).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
