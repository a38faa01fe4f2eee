using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace PolicyBot.Benchmarks.Load;

/// <summary>A page's user: sends messages over Direct Line and takes what comes back over a WebSocket.</summary>
internal sealed class ChatUser : LoadUser
{
    private readonly HttpClient _http;
    private readonly string _path;
    private readonly string _token;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, int> _received = new();
    private Task _receiving = Task.CompletedTask;

    private ChatUser(HttpClient http, JsonNode started)
    {
        _http = http;
        _token = (string)started["token"]!;
        _path = $"v3/directline/conversations/{started["conversationId"]}/activities";
    }

    /// <inheritdoc/>
    public override int Doubled => _received.Values.Count(times => times > 1);

    /// <summary>Starts a conversation and opens its stream.</summary>
    public static async Task<ChatUser> StartAsync(HttpClient http)
    {
        var generated = await CallAsync(http, "v3/directline/tokens/generate", "", new JsonObject());
        var started = await CallAsync(http, "v3/directline/conversations", (string)generated["token"]!, new JsonObject());
        var user = new ChatUser(http, started);
        user._socket.Options.Proxy = null;
        await user._socket.ConnectAsync(new Uri((string)started["streamUrl"]!), CancellationToken.None);
        user._receiving = user.ReceiveAsync();
        await user.ArrivalAsync(); // the welcome
        return user;
    }

    /// <inheritdoc/>
    public override async Task<TimeSpan?> SayAsync(string text)
    {
        var at = Stopwatch.GetTimestamp();
        using var request = Request(_path, _token, new JsonObject { ["type"] = "message", ["text"] = text });
        using var response = await _http.SendAsync(request);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return NotTaken(response);
        }

        var taken = await response.Content.ReadFromJsonAsync<JsonNode>();
        Said((string)taken!["id"]!, at);
        return null;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _receiving;
        _socket.Dispose();
        await base.DisposeAsync();
    }

    // A message is taken when it comes back, too.
    protected override bool IsLost(string message) => !_received.ContainsKey(message) || base.IsLost(message);

    private async Task ReceiveAsync()
    {
        var buffer = new byte[16384];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                message.Write(buffer, 0, part.Count);
                if (part.EndOfMessage && message.Length > 0)
                {
                    Take(JsonNode.Parse(message.ToArray())!["activities"]!.AsArray());
                    message.SetLength(0);
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The load has ended, or what is missing will be counted as lost.
        }
    }

    private void Take(JsonArray activities)
    {
        var now = Stopwatch.GetTimestamp();
        foreach (var activity in activities)
        {
            _received.AddOrUpdate((string)activity!["id"]!, 1, (_, times) => times + 1);
            if ((string?)activity["replyToId"] is { } question && !Answered(question, activity, now))
            {
                _received.AddOrUpdate($"answer to {question}", 2, (_, times) => times + 1);
            }

            Arrived();
        }
    }

    private static async Task<JsonNode> CallAsync(HttpClient http, string path, string token, JsonObject body)
    {
        using var request = Request(path, token, body);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private static HttpRequestMessage Request(string path, string token, JsonObject body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = token.Length > 0 ? new("Bearer", token) : null;
        return request;
    }
}
