using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.DirectLine;

/// <summary>A page's side of Direct Line.</summary>
internal sealed class DirectLineChat(TestHost host, string token, string id)
{
    public const string Root = "/v3/directline";

    private readonly HttpClient _client = host.CreateClient();

    public string Token => token;

    public string Id => id;

    /// <summary>Gets a token, as the page does before it starts Web Chat.</summary>
    /// <param name="host">The host.</param>
    /// <param name="user">The user's id; null to have one made.</param>
    public static async Task<DirectLineChat> GenerateAsync(TestHost host, string? user = "dl_reader")
    {
        using var response = await host.CreateClient().PostAsJsonAsync($"{Root}/tokens/generate", new { user = user is null ? null : new { id = user } });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var json = await response.JsonAsync();
        return new(host, (string)json["token"]!, (string)json["conversationId"]!);
    }

    /// <summary>Starts a conversation and waits for the welcome.</summary>
    public static async Task<DirectLineChat> StartAsync(TestHost host, string? user = "dl_reader")
    {
        var chat = await GenerateAsync(host, user);
        using var response = await chat.SendAsync(HttpMethod.Post, "conversations", new JsonObject());
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        using var socket = await chat.OpenAsync();
        Assert.Single((await ReceiveAsync(socket))["activities"]!.AsArray());
        return chat;
    }

    /// <summary>The same page with another token or conversation.</summary>
    public DirectLineChat With(string? otherToken = null, string? otherId = null, TestHost? otherHost = null) =>
        new(otherHost ?? host, otherToken ?? token, otherId ?? id);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        var request = new HttpRequestMessage(method, $"{Root}/{path}");
        if (token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        request.Content = body is null ? null : JsonContent.Create(body);
        return _client.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => SendAsync(HttpMethod.Post, $"conversations/{id}/activities", activity);

    public Task<HttpResponseMessage> SayAsync(string text, string clientActivityId = "client-1") => PostAsync(new JsonObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["channelData"] = new JsonObject { ["clientActivityID"] = clientActivityId },
    });

    public async Task<JsonNode> ReadAsync(string watermark = "")
    {
        using var response = await SendAsync(HttpMethod.Get, $"conversations/{id}/activities?watermark={watermark}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }

    public async Task<WebSocket> OpenAsync(string watermark = "0") =>
        await host.Server.CreateWebSocketClient().ConnectAsync(new Uri($"ws://localhost{Root}/conversations/{id}/stream?watermark={watermark}&t={token}"), CancellationToken.None);

    /// <summary>The next set of activities of a stream.</summary>
    public static async Task<JsonNode> ReceiveAsync(WebSocket socket)
    {
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var message = new MemoryStream();
        var buffer = new byte[16384];
        WebSocketReceiveResult result;
        do
        {
            result = await socket.ReceiveAsync(buffer, bound.Token);
            message.Write(buffer, 0, result.Count);
        }
        while (!result.EndOfMessage);
        return JsonNode.Parse(Encoding.UTF8.GetString(message.ToArray()))!;
    }

    /// <summary>Receives until there are as many activities as wanted.</summary>
    public static async Task<IReadOnlyList<JsonNode>> ReceiveAsync(WebSocket socket, int count)
    {
        var activities = new List<JsonNode>();
        while (activities.Count < count)
        {
            activities.AddRange((await ReceiveAsync(socket))["activities"]!.AsArray().Select(activity => activity!.DeepClone()));
        }

        return activities;
    }
}
