using System.Net;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Security;

public sealed class CallerLimitTests(TokenScene scene) : IClassFixture<TokenScene>
{
    [Fact]
    public async Task A_user_who_sends_too_much_is_told_when_to_send_again_and_others_are_not_held_up()
    {
        using var host = scene.Trusting(new()).With("Security:UserMessagesPerMinute", "2");
        using var client = host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "ann"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "ann"));

        using var refused = await From("ann").PostAsync(client);

        Assert.Contains("30 s", await refused.ProblemAsync(HttpStatusCode.TooManyRequests), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(30), refused.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "ben"));
    }

    [Fact]
    public async Task A_stranger_cannot_spend_a_users_allowance()
    {
        using var host = scene.Trusting(new()).With("Security:UserMessagesPerMinute", "1");
        using var client = host.CreateClient();
        using var stranger = await From("ann").SignedBy(scene.RogueKey, "channel").PostAsync(client);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "ann"));
    }

    [Fact]
    public async Task An_address_that_asks_too_much_is_told_when_to_ask_again_and_others_are_not_held_up()
    {
        using var host = new TestHost().With("Security:AddressRequestsPerMinute", "10");
        using var client = host.CreateClient();
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, "203.0.113.7")).StatusCode);
        }

        using var refused = await GetAsync(client, "203.0.113.7");

        await refused.ProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.NotNull(refused.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, "203.0.113.8")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, "127.0.0.1")).StatusCode);
    }

    [Fact]
    public async Task An_address_that_brings_bad_tokens_is_no_longer_listened_to()
    {
        using var host = scene.Trusting(new()).With("Security:AddressRequestsPerMinute", "10");
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add(CallerAddress.Header, "203.0.113.7");
        for (var i = 0; i < 10; i++)
        {
            using var bad = await From("ann").SignedBy(scene.RogueKey, "channel").PostAsync(client);
            Assert.Equal(HttpStatusCode.Unauthorized, bad.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(client, "ann"));
    }

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("10.2.0.1", false)]
    public async Task A_forwarded_address_is_believed_from_configured_proxies_only(string proxy, bool believed)
    {
        using var host = new TestHost().With("Security:AddressRequestsPerMinute", "10").With("Security:Proxies", "192.0.2.1, 10.1.0.0/16");
        using var client = host.CreateClient();
        HttpStatusCode last = default;
        for (var i = 0; i < 11; i++)
        {
            last = (await GetAsync(client, proxy, ("X-Forwarded-For", $"203.0.113.{i}"))).StatusCode;
        }

        Assert.Equal(believed ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests, last);
    }

    [Fact]
    public async Task A_machine_that_forwards_is_not_taken_for_its_own_user()
    {
        using var host = new TestHost().With("Security:AddressRequestsPerMinute", "10");
        using var client = host.CreateClient();
        HttpStatusCode last = default;
        for (var i = 0; i < 11; i++)
        {
            last = (await GetAsync(client, "127.0.0.1", ("X-Forwarded-For", "203.0.113.7"))).StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    private SignedRequest From(string user)
    {
        var request = scene.FromChannel();
        request.Activity["from"] = new System.Text.Json.Nodes.JsonObject { ["id"] = user };
        return request;
    }

    private async Task<HttpStatusCode> StatusAsync(HttpClient client, string user)
    {
        using var response = await From(user).PostAsync(client);
        return response.StatusCode;
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string caller, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/documents");
        request.Headers.Add(CallerAddress.Header, caller);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request);
    }
}
