using System.Diagnostics;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Commands;

public sealed class ProcessTests : IDisposable
{
    private const string Answerable = "How many refugees does Colombia host?";
    private readonly TemporaryFolder _elsewhere = new();

    public void Dispose() => _elsewhere.Dispose();

    [Fact]
    public async Task The_bare_dll_finds_its_settings_knowledge_and_models_from_any_folder()
    {
        var (exitCode, output, error) = await AskAsync(AppContext.BaseDirectory);

        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        Assert.StartsWith("over 2.4 million", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Theory]
    [InlineData("missing", "Cannot read the model file")]
    [InlineData("truncated", "The model file")]
    [InlineData("changed", "The model file")]
    public async Task A_model_that_is_missing_or_another_is_told_in_a_sentence_with_the_way_to_go_without_it_and_exits_with_1(string fault, string told)
    {
        var program = Directory.CreateDirectory(Path.Combine(_elsewhere.Path, "program")).FullName;
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        }

        if (fault != "missing")
        {
            var models = Directory.CreateDirectory(Path.Combine(program, "Inference", "Files")).FullName;
            foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Inference", "Files")))
            {
                File.Copy(file, Path.Combine(models, Path.GetFileName(file)));
            }

            using var reader = File.Open(Path.Combine(models, "reader.onnx"), FileMode.Open);
            reader.SetLength(fault == "truncated" ? reader.Length / 2 : reader.Length + 1);
        }

        var (exitCode, output, error) = await AskAsync(program, "--knowledge", Path.Combine(AppContext.BaseDirectory, "knowledge"));

        Assert.Equal(1, exitCode);
        Assert.Equal("", output);
        Assert.StartsWith(told, error, StringComparison.Ordinal);
        Assert.Contains("Inference:Enabled to false", error, StringComparison.Ordinal);
        Assert.Single(error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<(int ExitCode, string Output, string Error)> AskAsync(string program, params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "PolicyBot.Web.dll"), "ask", Answerable, .. options])
        {
            WorkingDirectory = _elsewhere.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Data__Path"] = _elsewhere.Path;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
