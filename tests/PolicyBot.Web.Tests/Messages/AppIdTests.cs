using System.Net;
using System.Net.Http.Json;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Messages;

public sealed class AppIdTests(FakeConnector connector) : IClassFixture<FakeConnector>
{
    [Theory]
    [InlineData(null)]
    [InlineData("Bearer ")]
    [InlineData("Bearer a.b")]
    [InlineData("Basic dTpw")]
    public async Task With_an_app_id_a_request_without_a_token_is_refused_whatever_its_body_says(string? authorization)
    {
        using var host = HostWithAppId();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(new { }) };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var response = await host.CreateClient().SendAsync(request);

        await response.ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task With_an_app_id_a_token_of_nobody_is_refused()
    {
        using var host = HostWithAppId();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = JsonContent.Create(new { type = "message", channelId = "emulator", serviceUrl = "http://localhost:1", conversation = new { id = "1" }, text = "Hello" }),
        };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer e30.e30.e30");

        using var response = await host.CreateClient().SendAsync(request);

        await response.ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Without_an_app_id_a_header_is_not_looked_at()
    {
        using var host = new TestHost();
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer e30.e30.e30");

        Assert.Equal("answered", (await new Chat(client, connector).SayAsync("How many refugees does Colombia host?")).Status);
    }

    private static TestHost HostWithAppId() => new TestHost().With("MicrosoftAppId", "11111111-2222-3333-4444-555555555555");
}
