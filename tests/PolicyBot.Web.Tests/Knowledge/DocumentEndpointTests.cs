using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Knowledge;

public sealed class DocumentEndpointTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Id = "secretary-blinken-travels-to-bogota";
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task The_list_describes_each_document()
    {
        using var response = await _client.GetAsync("/api/documents");

        var document = Assert.Single((await response.JsonAsync()).AsArray())!;
        Assert.Equal(Id, (string?)document["id"]);
        Assert.Equal("U.S. Department of State", (string?)document["publisher"]);
        Assert.Equal("Mirage News", (string?)document["republisher"]);
        Assert.Null(document["published"]);
        Assert.Equal(15, (int)document["passages"]!);
        Assert.True((int)document["figures"]! > 20);
    }

    [Fact]
    public async Task A_document_is_described_as_in_the_list()
    {
        using var one = await _client.GetAsync($"/api/documents/{Id}");
        using var list = await _client.GetAsync("/api/documents");

        Assert.Equal((await list.JsonAsync())[0]!.ToJsonString(), (await one.JsonAsync()).ToJsonString());
    }

    [Fact]
    public async Task The_text_is_the_file_byte_for_byte_and_tagged_with_its_hash()
    {
        using var response = await _client.GetAsync($"/api/documents/{Id}/text");

        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "knowledge", "releases", $"{Id}.md")), bytes);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"", response.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task A_text_that_the_caller_has_is_not_sent_again()
    {
        using var first = await _client.GetAsync($"/api/documents/{Id}/text");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/documents/{Id}/text");
        request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));

        using var second = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/api/documents/nothing")]
    [InlineData("/api/documents/nothing/text")]
    [InlineData("/api/documents/..%2f..%2fappsettings.json/text")]
    public async Task An_unknown_document_is_told_which_there_are(string path)
    {
        using var response = await _client.GetAsync(path);

        Assert.Contains(Id, await response.ProblemAsync(HttpStatusCode.NotFound), StringComparison.Ordinal);
    }
}
