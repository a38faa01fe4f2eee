using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PolicyBot.Benchmarks.Load;

/// <summary>The program in a process of its own, on a free port of the loopback interface, so that its memory can be told from the load's.</summary>
internal sealed class LoadServer : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("direct-line-load-");
    private readonly Process _process;

    private LoadServer(bool models)
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        Address = new($"http://127.0.0.1:{port}");
        _process = Process.Start(new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "PolicyBot.Web.dll"), "serve",
            "--knowledge", Path.Combine(Checkout.Root, "knowledge"),
            "--Data:Path", _data.FullName,
            "--Inference:Enabled", models ? "true" : "false",
            "--Security:UserMessagesPerMinute", "6000",
            "--urls", Address.OriginalString,
        ])
        {
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>How much memory it has now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>How much memory it had at most, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>How much processor time it has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the program and waits until it listens.</summary>
    public static async Task<LoadServer> StartAsync(bool models)
    {
        var server = new LoadServer(models);
        while (await server._process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Listening", StringComparison.Ordinal))
            {
                return server;
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
