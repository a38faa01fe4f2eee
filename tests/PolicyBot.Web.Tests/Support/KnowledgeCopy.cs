using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Tests.Support;

/// <summary>A host over a knowledge folder that the test writes, with one document of Peru in it.</summary>
public sealed class KnowledgeCopy : IDisposable
{
    public const string Question = "How many schools did Norway build?";
    private readonly TemporaryFolder _folder = new();

    public KnowledgeCopy()
    {
        Write("peru.md", "# Schools of Peru\n\nPeru built 12 schools in 2020.\n");
        Host = new TestHost().With("knowledge", _folder.Path);
        Client = Host.CreateClient();
    }

    public TestHost Host { get; }

    public HttpClient Client { get; }

    /// <summary>The version that readiness names.</summary>
    public async Task<string> VersionAsync() => (string)(await ReadyAsync())["indexVersion"]!;

    public async Task<JsonNode> ReadyAsync()
    {
        using var response = await Client.GetAsync("/health/ready");
        return await response.JsonAsync();
    }

    public void Write(string name, string text) => _folder.Write(name, text);

    public static string OfNorway(int schools) => $"# Schools of Norway\n\nNorway built {schools} schools in 2021.\n";

    public void Remove(string name) => File.Delete(Path.Combine(_folder.Path, name));

    public string PathOf(string name) => Path.Combine(_folder.Path, name);

    public async Task<JsonNode> AskAsync(string question)
    {
        using var response = await Client.PostAsJsonAsync("/api/answers", new { question });
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        return await response.JsonAsync();
    }

    /// <summary>Looks at the folder as the host does every few seconds: once to see a change, once more to see that it has settled.</summary>
    public void Look()
    {
        var watch = Host.Services.GetRequiredService<KnowledgeWatch>();
        watch.Look();
        watch.Look();
    }

    public void Dispose()
    {
        Host.Dispose();
        _folder.Dispose();
    }
}
