using System.Net;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Http;

public sealed class HeadRequestTests(TestHost host) : IClassFixture<TestHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Theory]
    [InlineData("/")]
    [InlineData("/ask?q=Who%3F")]
    [InlineData("/documents")]
    [InlineData("/documents/secretary-blinken-travels-to-bogota")]
    [InlineData("/api/documents")]
    [InlineData("/api/documents/secretary-blinken-travels-to-bogota")]
    [InlineData("/api/documents/secretary-blinken-travels-to-bogota/text")]
    [InlineData("/api/documents/nothing")]
    [InlineData("/api/figures")]
    [InlineData("/health/ready")]
    [InlineData("/openapi/v1.json")]
    public async Task What_answers_GET_answers_HEAD_alike(string address)
    {
        using var got = await _client.GetAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using var response = await _client.SendAsync(request);

        Assert.Equal(got.StatusCode, response.StatusCode);
        Assert.Equal(got.Content.Headers.ContentType, response.Content.Headers.ContentType);
        Assert.Equal(got.Headers.ETag, response.Headers.ETag);
    }

    [Fact]
    public async Task Another_method_is_told_both()
    {
        using var response = await _client.PostAsync("/api/documents", null);

        Assert.Contains("GET, HEAD", await response.ProblemAsync(HttpStatusCode.MethodNotAllowed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_names_no_HEAD_besides_each_GET() =>
        Assert.DoesNotContain("\"head\"", await _client.GetStringAsync("/openapi/v1.json"), StringComparison.Ordinal);
}
