using System.Diagnostics;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Commands;

public sealed class ProcessTests
{
    [Fact]
    public async Task The_bare_dll_finds_its_settings_and_knowledge_from_any_folder()
    {
        using var elsewhere = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PolicyBot.Web.dll"), "ask", "How many refugees does Colombia host?"])
        {
            WorkingDirectory = elsewhere.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Data__Path"] = elsewhere.Path;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", await error);
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("over 2.4 million", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }
}
