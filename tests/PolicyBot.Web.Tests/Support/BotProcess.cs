using System.Diagnostics;
using System.Globalization;

namespace PolicyBot.Web.Tests.Support;

/// <summary>The program in a process of its own, which can be stopped or killed at any moment.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private BotProcess(string data, string[] command)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "PolicyBot.Web.dll"), .. command, "--Data:Path", data];
        _process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Speaks to the program where it serves.</summary>
    public HttpClient Client { get; } = new();

    /// <summary>Starts a command.</summary>
    /// <param name="data">Where the program keeps what it writes.</param>
    /// <param name="command">The command and its options.</param>
    public static BotProcess Start(string data, params string[] command) => new(data, command);

    /// <summary>Serves without models on a free port of the loopback interface, and waits until the program listens.</summary>
    /// <param name="data">Where the program keeps what it writes.</param>
    /// <param name="options">Further options of the command.</param>
    public static async Task<BotProcess> ServeAsync(string data, params string[] options)
    {
        var host = new BotProcess(data, ["serve", "--urls", "http://127.0.0.1:0", "--Inference:Enabled", "false", .. options]);
        while (await host._process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Listening", StringComparison.Ordinal))
            {
                // A pipe that nobody reads fills, and then the program waits to write.
                _ = host._process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                host.Client.BaseAddress = new(line["Listening".Length..].Trim());
                return host;
            }
        }

        throw new InvalidOperationException($"The program ended before it listened: {await host._error}");
    }

    /// <summary>The exit code, output and error of a command that ends by itself.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string data, params string[] command)
    {
        await using var process = Start(data, command);
        var output = await process._process.StandardOutput.ReadToEndAsync();
        var (exitCode, error) = await process.EndAsync();
        return (exitCode, output, error);
    }

    /// <summary>Looks every few milliseconds whether something has come about, as long as the program runs.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!isSo() && await looks.WaitForNextTickAsync())
        {
            Assert.False(_process.HasExited, "The program ended before.");
        }
    }

    /// <summary>Ends the program without warning, as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks the program to end: by TERM, as a supervisor does, or by INT, as Ctrl-C does.</summary>
    public async Task AskToEndAsync(string signal = "TERM")
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits until the program has ended by itself.</summary>
    public async Task<(int ExitCode, string Error)> EndAsync()
    {
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _error);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }
}
