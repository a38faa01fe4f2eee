using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PolicyBot.Benchmarks.Load;

/// <summary>A bot's program in a process of its own, on a free port of the loopback interface, so that its memory can be told from the load's.</summary>
internal sealed class LoadServer : IAsyncDisposable
{
    private readonly Process _process;

    private LoadServer(IEnumerable<string> program, bool models, string data)
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        Address = new($"http://127.0.0.1:{port}");
        _process = Process.Start(new ProcessStartInfo("dotnet",
        [
            .. program, "serve",
            "--knowledge", Path.Combine(Checkout.Root, "knowledge"),
            "--Data:Path", data,
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

    /// <summary>Starts PolicyBot and waits until it listens.</summary>
    /// <param name="models">Whether the models take part.</param>
    /// <param name="data">Where it writes.</param>
    public static Task<LoadServer> StartAsync(bool models, DirectoryInfo data) =>
        StartAsync(new([Path.Combine(AppContext.BaseDirectory, "PolicyBot.Web.dll")], models, data.FullName));

    /// <summary>Starts the smallest bot in the same host and waits until it listens.</summary>
    public static Task<LoadServer> StartEchoAsync(DirectoryInfo data) =>
        StartAsync(new LoadServer([Path.Combine(AppContext.BaseDirectory, "PolicyBot.Benchmarks.dll"), "echo"], models: false, data.FullName));

    /// <summary>Starts the least that a web chat can talk to and waits until it listens.</summary>
    public static Task<LoadServer> StartBareAsync(DirectoryInfo data) =>
        StartAsync(new LoadServer([Path.Combine(AppContext.BaseDirectory, "PolicyBot.Benchmarks.dll"), "bare"], models: false, data.FullName));

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<LoadServer> StartAsync(LoadServer server)
    {
        while (await server._process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Listening", StringComparison.Ordinal))
            {
                // What it logs later must not fill the pipe.
                _ = server._process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return server;
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
