using System.Net.Http.Json;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Knowledge;

/// <summary>Each fault is really made: files cut and garbled, folders that cannot be written.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Question = KnowledgeCopy.Question;
    private readonly TemporaryFolder _knowledge = new();
    private readonly TemporaryFolder _data = new();

    public FaultTests() => _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(7));

    private string Indexes => Path.Combine(_data.Path, "indexes");

    public void Dispose()
    {
        _knowledge.Dispose();
        _data.Dispose();
    }

    [Theory]
    [InlineData("false", Harm.CutInHalf)]
    [InlineData("false", Harm.Emptied)]
    [InlineData("false", Harm.BitsTurned)]
    [InlineData("true", Harm.CutInHalf)]
    [InlineData("true", Harm.Emptied)]
    [InlineData("true", Harm.BitsTurned)]
    public async Task Index_and_vector_files_that_are_torn_are_made_again_and_the_answer_is_the_same(string inference, Harm harm)
    {
        var before = await AnswerAsync(inference);
        foreach (var file in Directory.EnumerateFiles(Indexes, "*", SearchOption.AllDirectories))
        {
            Do(harm, file);
        }

        Assert.Equal(before, await AnswerAsync(inference));
    }

    [Theory]
    [InlineData("state.db", Harm.CutInHalf)]
    [InlineData("state.db", Harm.BitsTurned)]
    [InlineData("directline.db", Harm.CutInHalf)]
    [InlineData("directline.db", Harm.BitsTurned)]
    public async Task A_torn_database_is_refused_at_the_start_with_a_sentence_that_says_where_it_lies(string name, Harm harm)
    {
        await AnswerAsync("false");
        SqliteConnection.ClearAllPools();
        Do(harm, Path.Combine(_data.Path, name));

        var (exitCode, _, error) = await BotProcess.RunAsync(
            _data.Path, "serve", "--knowledge", _knowledge.Path, "--Inference:Enabled", "false", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, exitCode);
        Assert.Contains(_data.Path, Assert.Single(error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index")]
    [InlineData("serve")]
    public async Task A_data_folder_that_cannot_be_written_is_told_in_a_sentence_and_exits_with_1(string command)
    {
        var unwritable = Path.Combine(_data.Write("file", "A file is no folder."), "data");
        var (exitCode, _, error) = await BotProcess.RunAsync(unwritable, command, "--knowledge", _knowledge.Path, "--Inference:Enabled", "false");

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"Cannot write to the data folder '{unwritable}'", Assert.Single(error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_changed_folder_cannot_be_indexed_the_version_before_stays_until_it_can()
    {
        using var knowledge = new KnowledgeCopy();
        var watch = knowledge.Host.Services.GetRequiredService<KnowledgeWatch>();
        var indexes = knowledge.Host.Services.GetRequiredService<DataOptions>().Indexes;
        var version = await knowledge.VersionAsync();
        Directory.Move(indexes, indexes + ".aside");
        File.WriteAllText(indexes, "A file is no folder.");
        knowledge.Write("norway.md", KnowledgeCopy.OfNorway(7));
        knowledge.Look();
        var kept = await knowledge.VersionAsync();
        var logged = knowledge.Host.Log.Text;
        File.Delete(indexes);
        watch.Look();
        var answer = await knowledge.AskAsync(Question);

        Assert.Equal(version, kept);
        Assert.Contains("cannot be indexed, so the version before stays. Cannot write to the data folder", logged, StringComparison.Ordinal);
        Assert.Contains("7 schools", (string?)answer["answer"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_knowledge_folder_is_only_read()
    {
        var file = Path.Combine(_knowledge.Path, "norway.md");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead);
            File.SetUnixFileMode(_knowledge.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        try
        {
            var answer = Encoding.UTF8.GetString(await AnswerAsync("false"));

            Assert.Contains("7 schools", answer, StringComparison.Ordinal);
            Assert.Equal([file], Directory.GetFileSystemEntries(_knowledge.Path));
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(_knowledge.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    private async Task<byte[]> AnswerAsync(string inference)
    {
        using var host = new TestHost().With("Data:Path", _data.Path).With("knowledge", _knowledge.Path).With("Inference:Enabled", inference);
        using var response = await host.CreateClient().PostAsJsonAsync("/api/answers", new { question = Question });
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static void Do(Harm harm, string file)
    {
        var bytes = File.ReadAllBytes(file);
        for (var i = 1; harm == Harm.BitsTurned && i < bytes.Length; i += 97)
        {
            bytes[i] ^= 0x55;
        }

        File.WriteAllBytes(file, harm switch { Harm.Emptied => [], Harm.CutInHalf => bytes[..(bytes.Length / 2)], _ => bytes });
    }

    public enum Harm
    {
        CutInHalf,
        Emptied,
        BitsTurned,
    }
}
