using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace PolicyBot.Benchmarks.Load;

/// <summary>One page's side of a conversation: sends messages and keeps what comes back for each.</summary>
internal sealed class ChatUser : IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly string _path;
    private readonly string _token;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, int> _received = new();
    private readonly ConcurrentDictionary<string, long> _answered = new();
    private readonly List<(string Id, long At)> _said = [];
    private readonly SemaphoreSlim _arrived = new(0);
    private Task _receiving = Task.CompletedTask;

    private ChatUser(HttpClient http, JsonNode started)
    {
        _http = http;
        _token = (string)started["token"]!;
        _path = $"v3/directline/conversations/{started["conversationId"]}/activities";
    }

    /// <summary>How many messages were not taken.</summary>
    public int Refused { get; private set; }

    /// <summary>How many messages were taken.</summary>
    public int Sent => _said.Count;

    /// <summary>How many messages have no echo or no answer.</summary>
    public int Lost => _said.Count(message => !_received.ContainsKey(message.Id) || !_answered.ContainsKey(message.Id));

    /// <summary>How many activities came more than once.</summary>
    public int Doubled => _received.Values.Count(times => times > 1);

    /// <summary>How long each answer took, in the order of the messages.</summary>
    public IEnumerable<TimeSpan> Waits => _said.Where(message => _answered.ContainsKey(message.Id)).Select(message => Stopwatch.GetElapsedTime(message.At, _answered[message.Id]));

    /// <summary>Questions that the service answers and one that it does not.</summary>
    public static async Task<IReadOnlyList<string>> QuestionsAsync(HttpClient http)
    {
        using var response = await http.PostAsJsonAsync("api/answers", new { question = "Hello" });
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>();
        return [.. answer!["suggestions"]!.AsArray().Select(question => (string)question!), "Who won the football cup?"];
    }

    /// <summary>Starts a conversation and opens its stream.</summary>
    public static async Task<ChatUser> StartAsync(HttpClient http)
    {
        var generated = await CallAsync(http, "v3/directline/tokens/generate", "", new JsonObject());
        var started = await CallAsync(http, "v3/directline/conversations", (string)generated["token"]!, new JsonObject());
        var user = new ChatUser(http, started);
        user._socket.Options.Proxy = null;
        await user._socket.ConnectAsync(new Uri((string)started["streamUrl"]!), CancellationToken.None);
        user._receiving = user.ReceiveAsync();
        await user._arrived.WaitAsync(); // the welcome
        return user;
    }

    /// <summary>Sends a message and waits until it is taken.</summary>
    public async Task SayAsync(string text)
    {
        var at = Stopwatch.GetTimestamp();
        using var request = Request(_path, _token, new JsonObject { ["type"] = "message", ["text"] = text });
        using var response = await _http.SendAsync(request);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            Refused++;
            return;
        }

        var taken = await response.Content.ReadFromJsonAsync<JsonNode>();
        _said.Add(((string)taken!["id"]!, at));
    }

    /// <summary>Waits until every message has its answer, or too long.</summary>
    public async Task AnsweredAsync(TimeSpan patience)
    {
        var start = Stopwatch.GetTimestamp();
        while (Lost > 0 && Stopwatch.GetElapsedTime(start) < patience)
        {
            await _arrived.WaitAsync(patience);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _receiving;
        _socket.Dispose();
        _arrived.Dispose();
    }

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
            if ((string?)activity["replyToId"] is { } question && !_answered.TryAdd(question, now))
            {
                _received.AddOrUpdate($"answer to {question}", 2, (_, times) => times + 1);
            }

            _arrived.Release();
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
