using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Page;

/// <summary>The program as its owner runs it, on a free port of the loopback interface.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly string _program;
    private readonly string[] _arguments;
    private Process? _process;

    private PageServer(string program, string[] arguments) => (_program, _arguments) = (program, arguments);

    public string Address { get; } = $"http://localhost:{FreePort()}";

    /// <summary>What the program writes lies here.</summary>
    public string DataPath => _data.Path;

    /// <summary>Starts the program with further arguments.</summary>
    public static Task<PageServer> StartAsync(params string[] arguments) => StartAsync(AppContext.BaseDirectory, arguments);

    /// <summary>Starts a program that lies elsewhere.</summary>
    public static async Task<PageServer> StartAsync(string folder, string[] arguments)
    {
        var server = new PageServer(Path.Combine(folder, "PolicyBot.Web.dll"), arguments);
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
            _program, "serve",
            "--Data:Path", _data.Path,
            "--urls", Address,
            "--PublicAddress", Address,
            .. _arguments.Contains("--knowledge", StringComparer.Ordinal) ? Array.Empty<string>() : ["--knowledge", Path.Combine(AppContext.BaseDirectory, "knowledge")],
            .. _arguments,
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
