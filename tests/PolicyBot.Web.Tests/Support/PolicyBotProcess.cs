using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace PolicyBot.Web.Tests.Support;

/// <summary>The program in a process of its own, which can be killed at any moment.</summary>
public sealed class PolicyBotProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;
    private readonly HttpClient _client = new();
    private readonly int _port;

    private PolicyBotProcess(Process process, int port)
    {
        _process = process;
        _port = port;
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts a command of the program over a knowledge and a data folder.</summary>
    public static PolicyBotProcess Start(string knowledge, string data, params string[] command) => Start(0, knowledge, data, command);

    /// <summary>Starts the host on a free port and waits until it is ready.</summary>
    public static async Task<PolicyBotProcess> ServeAsync(string knowledge, string data, params string[] options)
    {
        var port = FreePort();
        var host = Start(port, knowledge, data, ["serve", "--urls", $"http://127.0.0.1:{port}", .. options]);
        while (await host._process.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("Ctrl-C", StringComparison.Ordinal))
        {
        }

        return host;
    }

    /// <summary>The output, error and exit status of a command that ends by itself.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string knowledge, string data, params string[] command)
    {
        using var process = Start(knowledge, data, command);
        return await process.EndAsync();
    }

    /// <summary>The process's id.</summary>
    public int Id => _process.Id;

    /// <summary>Waits until the process ends by itself.</summary>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        var output = await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        return (_process.ExitCode, output, await _error);
    }

    /// <summary>Looks every few milliseconds whether something has come about, as long as the process runs.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!isSo() && await looks.WaitForNextTickAsync())
        {
            Assert.False(_process.HasExited, "The process ended before.");
        }
    }

    public async Task<JsonNode> ReadyAsync()
    {
        using var response = await _client.GetAsync($"http://127.0.0.1:{_port}/health/ready");
        return await response.JsonAsync();
    }

    public async Task<JsonNode> AskAsync(string question)
    {
        using var response = await _client.PostAsJsonAsync($"http://127.0.0.1:{_port}/api/answers", new { question });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }

    /// <summary>Ends the process as <c>kill -9</c> does, and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _client.Dispose();
    }

    private static PolicyBotProcess Start(int port, string knowledge, string data, string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PolicyBot.Web.dll"), .. command, "--knowledge", knowledge, "--Data:Path", data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new(Process.Start(start)!, port);
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
