using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;
using PolicyBot.Tests.Support;

namespace PolicyBot.Web.Tests.Support;

/// <summary>A collector on the loopback interface: takes OTLP over HTTP and keeps its bytes.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _taken = new();
    private LoopbackServer? _server;

    public string Address => _server!.Address.ToString();

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        collector._server = await LoopbackServer.StartAsync(collector.TakeAsync);
        return collector;
    }

    /// <summary>What was sent to a path, as text: strings of a protocol buffer stand in it as UTF-8.</summary>
    public string Text(string path = "") =>
        string.Join('\n', _taken.Where(sent => sent.Path.StartsWith(path, StringComparison.Ordinal)).Select(sent => Encoding.UTF8.GetString(sent.Body)));

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _taken.Enqueue((context.Request.Path.Value ?? "", body.ToArray()));
        context.Response.StatusCode = StatusCodes.Status200OK;
    }
}
