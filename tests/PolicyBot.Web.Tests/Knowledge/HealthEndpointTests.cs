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

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Readiness_tells_whether_the_models_take_part(string enabled, bool expected)
    {
        using var own = new TestHost().With("Inference:Enabled", enabled);
        using var response = await own.CreateClient().GetAsync("/health/ready");

        Assert.Equal(expected, (bool)(await response.JsonAsync())["inference"]!);
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
