using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using PolicyBot.Tests.Support;

namespace PolicyBot.BotFramework.Tests.Support;

/// <summary>A bot behind a CloudAdapter behind a real HTTP server.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private readonly LoopbackServer _server;
    private readonly HttpClient _client;

    private BotServer(LoopbackServer server, CloudAdapter adapter)
    {
        _server = server;
        Adapter = adapter;
        _client = new HttpClient { BaseAddress = server.Address };
    }

    public CloudAdapter Adapter { get; }

    public static Task<BotServer> StartAsync(BotCallbackHandler turn, params (string Name, string Value)[] settings) =>
        StartAsync(new CallbackBot(turn), settings);

    public static async Task<BotServer> StartAsync(IBot bot, params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>(s.Name, s.Value)))
            .Build();
        var adapter = new CloudAdapter(configuration);
        var server = await LoopbackServer.StartAsync(context =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return new BotServer(server, adapter);
    }

    /// <summary>Sends an activity, or any other body, as channels do.</summary>
    public Task<HttpResponseMessage> PostAsync(string json, string contentType = "application/json") =>
        _client.PostAsync("/api/messages", new StringContent(json, Encoding.UTF8, contentType));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    private sealed class CallbackBot(BotCallbackHandler turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turn(turnContext, cancellationToken);
    }
}
