using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Knowledge;

public sealed class KnowledgeWatchTests : IDisposable
{
    private readonly KnowledgeCopy _knowledge = new();

    public void Dispose() => _knowledge.Dispose();

    [Fact]
    public async Task A_document_that_is_added_is_answered_from()
    {
        var before = await _knowledge.AskAsync(KnowledgeCopy.Question);
        _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(7));
        _knowledge.Look();
        var after = await _knowledge.AskAsync(KnowledgeCopy.Question);

        Assert.NotEqual("answered", (string?)before["status"]);
        Assert.Contains("7 schools", (string?)after["answer"], StringComparison.Ordinal);
        Assert.NotEqual((string?)before["indexVersion"], (string?)after["indexVersion"]);
    }

    [Fact]
    public async Task A_document_that_is_changed_is_quoted_as_it_is_now()
    {
        _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(7));
        _knowledge.Look();
        _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(11));
        _knowledge.Look();
        var answer = await _knowledge.AskAsync(KnowledgeCopy.Question);

        Assert.Contains("11 schools", (string?)answer["answer"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_document_that_is_removed_is_cited_or_shown_any_more()
    {
        _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(7));
        _knowledge.Look();
        _knowledge.Remove("norway.md");
        _knowledge.Look();
        var answer = (await _knowledge.AskAsync(KnowledgeCopy.Question)).ToJsonString();
        using var document = await _knowledge.Client.GetAsync("/api/documents/norway");
        var figures = await _knowledge.Client.GetStringAsync("/api/figures");

        Assert.DoesNotContain("Norway built", answer, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, document.StatusCode);
        Assert.DoesNotContain("norway", figures, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("norway.md", "Norway\u0000 built 7 schools.")]
    [InlineData("synonyms.txt", "lonely\n")]
    [InlineData("glossary.txt", "nonsense without any sign\n")]
    [InlineData("sources.json", "{ \"documents\": [")]
    [InlineData("sources.json", "{ \"documents\": [{ \"id\": \"peru\", \"file\": \"peru.md\", \"sha256\": \"0000000000000000000000000000000000000000000000000000000000000000\" }] }")]
    [InlineData("sources.json", "{ \"documents\": [{ \"id\": \"gone\", \"file\": \"gone.md\" }] }")]
    public async Task A_faulty_file_is_reported_and_the_version_before_stays_until_it_is_repaired(string name, string text)
    {
        var version = await _knowledge.VersionAsync();
        _knowledge.Write(name, text);
        _knowledge.Look();
        var broken = await _knowledge.ReadyAsync();
        var answer = await _knowledge.AskAsync("How many schools did Peru build?");
        _knowledge.Remove(name);
        _knowledge.Look();
        var repaired = await _knowledge.ReadyAsync();

        Assert.Equal(("ready", version), ((string?)broken["status"], (string?)broken["indexVersion"]));
        Assert.Equal(name, (string?)broken["faults"]![0]!["file"]);
        Assert.Contains($"the version before stays. {name}", _knowledge.Host.Log.Text, StringComparison.Ordinal);
        Assert.Contains("12 schools", (string?)answer["answer"], StringComparison.Ordinal);
        Assert.Empty(repaired["faults"]!.AsArray());
        Assert.Equal(version, (string?)repaired["indexVersion"]);
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_reported_without_telling_where_it_lay()
    {
        Directory.Delete(_knowledge.PathOf("."), recursive: true);
        _knowledge.Look();
        var ready = await _knowledge.ReadyAsync();

        Assert.Equal(".", (string?)ready["faults"]![0]!["file"]);
        Assert.Equal(1, (int)ready["documents"]!);
    }

    [Fact]
    public async Task A_change_is_served_only_when_the_folder_was_the_same_at_two_looks()
    {
        var watch = _knowledge.Host.Services.GetRequiredService<KnowledgeWatch>();
        var version = await _knowledge.VersionAsync();
        _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(7));
        var first = watch.Look(told: true);

        Assert.False(first);
        Assert.Equal(version, await _knowledge.VersionAsync());
        Assert.True(watch.Look());
        Assert.NotEqual(version, await _knowledge.VersionAsync());
    }

    [Fact]
    public async Task A_change_is_served_by_itself_within_seconds()
    {
        var version = await _knowledge.VersionAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(7));
        while (await _knowledge.VersionAsync() == version)
        {
            patience.Token.ThrowIfCancellationRequested();
        }

        Assert.Contains("7 schools", (string?)(await _knowledge.AskAsync(KnowledgeCopy.Question))["answer"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turns_during_reloads_all_succeed_and_each_is_of_one_version()
    {
        _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(100));
        _knowledge.Look();
        using var over = new CancellationTokenSource();
        var users = Enumerable.Range(0, 4).Select(_ => Task.Run(() => AskUntil(over.Token))).ToArray();
        for (var schools = 101; schools <= 112; schools++)
        {
            _knowledge.Write("norway.md", KnowledgeCopy.OfNorway(schools));
            _knowledge.Look();
            var version = await _knowledge.VersionAsync();
            var answer = await _knowledge.AskAsync(KnowledgeCopy.Question);

            Assert.Equal(version, (string?)answer["indexVersion"]);
            Assert.Equal($"{schools} schools", (string?)answer["figures"]![0]!["text"]);
        }

        await over.CancelAsync();
        var seen = (await Task.WhenAll(users)).SelectMany(pairs => pairs).Distinct().ToList();
        Assert.Equal(seen.Count, seen.Select(pair => pair.Version).Distinct().Count());
        Assert.Equal(seen.Count, seen.Select(pair => pair.Answer).Distinct().Count());
    }

    [Fact]
    public async Task A_version_is_closed_only_when_its_last_turn_is_over()
    {
        var served = _knowledge.Host.Services.GetRequiredService<ServedKnowledge>();
        var turn = served.Take();
        _knowledge.Write("peru.md", "# Schools of Peru\n\nPeru built 13 schools in 2020.\n");
        _knowledge.Look();
        var (old, now) = (turn.Engine.Answer("How many schools did Peru build?"), await _knowledge.AskAsync("How many schools did Peru build?"));
        turn.Dispose();

        Assert.Contains("12 schools", old.Citations[0].Quote, StringComparison.Ordinal);
        Assert.Contains("13 schools", (string?)now["answer"], StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => turn.Engine.Answer("How many schools did Peru build?"));
    }

    private async Task<List<(string Version, string Answer)>> AskUntil(CancellationToken over)
    {
        var seen = new List<(string, string)>();
        while (!over.IsCancellationRequested)
        {
            var answer = await _knowledge.AskAsync(KnowledgeCopy.Question);
            Assert.Equal("answered", (string?)answer["status"]);
            seen.Add(((string)answer["indexVersion"]!, (string)answer["figures"]![0]!["text"]!));
        }

        return seen;
    }
}
