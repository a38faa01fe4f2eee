using System.Net;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Knowledge;

public sealed class HealthEndpointTests(TestHost host) : IClassFixture<TestHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task The_host_says_that_it_runs()
    {
        using var response = await _client.GetAsync("/health/live");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Readiness_tells_what_is_answered_from()
    {
        using var response = await _client.GetAsync("/health/ready");

        var ready = await response.JsonAsync();
        Assert.Equal(1, (int)ready["documents"]!);
        Assert.Equal(15, (int)ready["passages"]!);
        Assert.NotEqual("", (string?)ready["indexVersion"]);
    }
}
