using System.Net.Http.Json;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Knowledge;

/// <summary>The real program, killed or stopped at work and started again.</summary>
public sealed class KillTests : IDisposable
{
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
        await using (var killed = BotProcess.Start(_data.Path, "index", "--knowledge", _knowledge.Path))
        {
            await killed.UntilAsync(() => Embedded() > 40_000);
            await killed.KillAsync();
        }

        var (exitCode, output, error) = await BotProcess.RunAsync(_data.Path, "index", "--knowledge", _knowledge.Path);
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
        await using var process = BotProcess.Start(_data.Path, "index", "--knowledge", _knowledge.Path);
        await process.UntilAsync(() => Embedded() > 40_000);
        await process.AskToEndAsync("INT");
        var (exitCode, error) = await process.EndAsync();

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Stopped. What was embedded is kept", error, StringComparison.Ordinal);
        Assert.True(Embedded() > 40_000);
    }

    [Fact]
    public async Task A_host_killed_while_it_loads_a_change_serves_the_change_when_it_is_started_again()
    {
        Write(documents: 20, paragraphs: 200);
        await using (var killed = await BotProcess.ServeAsync(_data.Path, "--knowledge", _knowledge.Path))
        {
            _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(7));
            await killed.UntilAsync(() => Directory.GetDirectories(Indexes, "*.new").Length > 0);
            await killed.KillAsync();
        }

        await using var again = await BotProcess.ServeAsync(_data.Path, "--knowledge", _knowledge.Path);
        using var response = await again.Client.PostAsJsonAsync("/api/answers", new { question = KnowledgeCopy.Question });
        var answer = await response.JsonAsync();

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
        var (_, output, error) = await BotProcess.RunAsync(data, "ask", "How many clinics did District 2-37 open?", "--json", "--knowledge", _knowledge.Path);
        Assert.Equal("", error);
        return output;
    }
}
