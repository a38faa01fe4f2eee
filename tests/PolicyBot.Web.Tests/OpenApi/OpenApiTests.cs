using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.OpenApi;

public sealed class OpenApiTests(TestHost host) : IClassFixture<TestHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task The_description_is_a_valid_document()
    {
        var description = await _client.GetStringAsync("/openapi/v1.json");

        var read = OpenApiDocument.Parse(description, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
    }

    [Fact]
    public async Task Every_route_is_described()
    {
        var description = await DescriptionAsync();

        Assert.Equal(
            ["/api/answers", "/api/documents", "/api/documents/{id}", "/api/documents/{id}/text", "/api/figures", "/api/messages", "/health/live", "/health/ready"],
            description["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_server_is_the_public_address_whatever_the_Host_header_says()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
        request.Headers.Host = "attacker.example";

        using var response = await _client.SendAsync(request);

        Assert.Equal("http://localhost:3978", (string?)(await response.JsonAsync())["servers"]![0]!["url"]);
    }

    [Fact]
    public async Task The_example_request_gets_the_example_answer()
    {
        var operation = (await DescriptionAsync())["paths"]!["/api/answers"]!["post"]!;
        var request = operation["requestBody"]!["content"]!["application/json"]!["example"]!;

        using var response = await _client.PostAsJsonAsync("/api/answers", request);

        var example = operation["responses"]!["200"]!["content"]!["application/json"]!["example"]!;
        Assert.True(JsonNode.DeepEquals(await response.JsonAsync(), example), example.ToJsonString());
    }

    [Theory]
    [InlineData("/api/documents")]
    [InlineData("/api/documents/{id}")]
    [InlineData("/api/figures")]
    public async Task Reads_show_an_example(string path)
    {
        var operation = (await DescriptionAsync())["paths"]![path]!["get"]!;

        Assert.NotNull(operation["responses"]!["200"]!["content"]!["application/json"]!["example"]);
    }

    private async Task<JsonNode> DescriptionAsync()
    {
        using var response = await _client.GetAsync("/openapi/v1.json");
        return await response.JsonAsync();
    }
}
