using System.Diagnostics;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Knowledge;

/// <summary>The real program, killed or stopped at work and started again.</summary>
public sealed class KillTests : IDisposable
{
    private static readonly string[] Words = ["--Inference:Enabled", "false"];
    private readonly TemporaryFolder _knowledge = new();
    private readonly TemporaryFolder _data = new();

    private string Indexes => Path.Combine(_data.Path, "indexes");

    public void Dispose()
    {
        _knowledge.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task What_was_embedded_before_a_kill_is_not_embedded_again_and_the_answers_are_as_without_it()
    {
        Write(documents: 6, paragraphs: 60);
        using (var killed = PolicyBotProcess.Start(_knowledge.Path, _data.Path, "index"))
        {
            await killed.UntilAsync(() => Embedded() > 40_000);
            await killed.KillAsync();
        }

        var (exitCode, output, error) = await PolicyBotProcess.RunAsync(_knowledge.Path, _data.Path, "index");
        var resumed = await AskAsync(_data.Path);
        using var elsewhere = new TemporaryFolder();
        var clean = await AskAsync(elsewhere.Path);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.DoesNotContain(" 0 vectors there before", output, StringComparison.Ordinal);
        Assert.Equal(clean, resumed);
        Assert.Empty(Directory.GetDirectories(Indexes, "*.new"));
    }

    [Fact]
    public async Task Indexing_that_is_stopped_says_so_and_keeps_what_it_embedded()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Write(documents: 6, paragraphs: 60);
        using var process = PolicyBotProcess.Start(_knowledge.Path, _data.Path, "index");
        await process.UntilAsync(() => Embedded() > 40_000);
        using (var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            await interrupt.WaitForExitAsync();
        }

        var (exitCode, _, error) = await process.EndAsync();

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Stopped. What was embedded is kept", error, StringComparison.Ordinal);
        Assert.True(Embedded() > 40_000);
    }

    [Fact]
    public async Task A_host_killed_while_it_loads_a_change_serves_the_change_when_it_is_started_again()
    {
        Write(documents: 20, paragraphs: 200);
        using (var killed = await PolicyBotProcess.ServeAsync(_knowledge.Path, _data.Path, Words))
        {
            _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(7));
            await killed.UntilAsync(() => Directory.GetDirectories(Indexes, "*.new").Length > 0);
            await killed.KillAsync();
        }

        using var again = await PolicyBotProcess.ServeAsync(_knowledge.Path, _data.Path, Words);
        var answer = await again.AskAsync(KnowledgeCopy.Question);

        Assert.Contains("7 schools", (string?)answer["answer"], StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Indexes, "*.new"));
    }

    private void Write(int documents, int paragraphs)
    {
        for (var document = 0; document < documents; document++)
        {
            var texts = Enumerable.Range(1, paragraphs).Select(i => $"District {document}-{i} opened {i} clinics in {1900 + i}. The ministry paid ${i},{document}00 for roads there.");
            _knowledge.Write($"d{document}.md", $"# Districts of region {document}\n\n{string.Join("\n\n", texts)}\n");
        }
    }

    private long Embedded() => new FileInfo(Path.Combine(Indexes, "vectors.bin")) is { Exists: true, Length: var length } ? length : 0;

    private async Task<string> AskAsync(string data)
    {
        var (_, output, error) = await PolicyBotProcess.RunAsync(_knowledge.Path, data, "ask", "How many clinics did District 2-37 open?", "--json");
        Assert.Equal("", error);
        return output;
    }
}
