using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PolicyBot.Tests.Support;

namespace PolicyBot.BotFramework.Tests.Support;

/// <summary>A channel's connector service: notes each call and answers as told, then with 201 and an id.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly ConcurrentQueue<RequestDelegate> _answers = new();
    private LoopbackServer? _server;

    /// <summary>The calls so far, in the order in which they came.</summary>
    public ConcurrentQueue<ConnectorCall> Calls { get; } = new();

    public string ServiceUrl => _server!.Address.ToString().TrimEnd('/');

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        connector._server = await LoopbackServer.StartAsync(connector.HandleAsync);
        return connector;
    }

    /// <summary>Answers the next call that is not yet provided for.</summary>
    public FakeConnector Answer(RequestDelegate answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public FakeConnector Answer(int status, string body = "", params (string Name, string Value)[] headers) => Answer(async context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(body);
    });

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Calls.Enqueue(new ConnectorCall(context.Request.Method, target, context.Request.ContentType, body));
        if (_answers.TryDequeue(out var answer))
        {
            await answer(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsync($$"""{"id":"m{{Calls.Count}}"}""");
    }
}

/// <summary>One call to the connector.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query as they stood on the wire.</param>
/// <param name="ContentType">The body's type.</param>
/// <param name="Body">The body.</param>
internal sealed record ConnectorCall(string Method, string Target, string? ContentType, string Body)
{
    /// <summary>The body as JSON, dates as they were written.</summary>
    public JObject Json => JsonConvert.DeserializeObject<JObject>(Body, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
}
