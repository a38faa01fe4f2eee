using System.Diagnostics;
using System.Globalization;

namespace PolicyBot.Web.Tests.Support;

/// <summary>The program in a process of its own, without models, on a free port of the loopback interface.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process _process;

    private BotProcess(Process process, Uri address)
    {
        _process = process;
        Client = new() { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Starts the program and waits until it listens.</summary>
    /// <param name="data">Where it keeps what it writes.</param>
    /// <param name="settings">Further settings, as environment variables.</param>
    public static async Task<BotProcess> StartAsync(string data, params (string Name, string Value)[] settings)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "PolicyBot.Web.dll"), "serve", "--urls", "http://127.0.0.1:0", "--Data:Path", data, "--Inference:Enabled", "false"];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Listening", StringComparison.Ordinal))
            {
                // A pipe that nobody reads fills, and then the program waits to write.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new(process, new Uri(line["Listening".Length..].Trim()));
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    /// <summary>Ends the program without warning (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks the program to end (SIGTERM), as a supervisor does.</summary>
    public async Task AskToEndAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits until the program has ended.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
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
