using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Page;

/// <summary>The program as its owner runs it, on a free port of the loopback interface.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private Process? _process;

    public string Address { get; } = $"http://localhost:{FreePort()}";

    public static async Task<PageServer> StartAsync()
    {
        var server = new PageServer();
        await server.BeginAsync();
        return server;
    }

    /// <summary>Ends the program without warning and starts it again at the same address.</summary>
    public async Task RestartAsync()
    {
        await KillAsync();
        await BeginAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _data.Dispose();
    }

    private async Task BeginAsync()
    {
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "PolicyBot.Web.dll"), "serve",
            "--knowledge", Path.Combine(AppContext.BaseDirectory, "knowledge"),
            "--Data:Path", _data.Path,
            "--urls", Address,
            "--PublicAddress", Address,
        ])
        {
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Ctrl-C", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    private async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
