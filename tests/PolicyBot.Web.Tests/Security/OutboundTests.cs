using System.Net;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace PolicyBot.Web.Tests.Security;

public sealed class OutboundTests(TokenScene scene) : IClassFixture<TokenScene>
{
    [Fact]
    public async Task A_reply_carries_the_bots_own_token_to_the_service_that_the_channels_token_names()
    {
        using var host = scene.Trusting(new()).With("MicrosoftAppPassword", "secret").With(services => services.ConfigureHttpClientDefaults(client =>
            client.ConfigurePrimaryHttpMessageHandler(() => new LoginService())));
        var request = scene.FromChannel();
        request.Activity["type"] = "message";
        request.Activity["text"] = "Hello";
        request.Activity["conversation"] = new JsonObject { ["id"] = "outbound" };

        using var response = await request.PostAsync(host.CreateClient());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Bearer the-bots-token", Assert.Single(scene.Connector.To("outbound")).Authorization);
        Assert.DoesNotContain("the-bots-token", host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", host.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://smba.trafficmanager.net/teams")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    public async Task No_client_is_made_for_a_service_that_no_token_vouched_for(string? vouched)
    {
        using var host = scene.Trusting(new());
        var authentication = host.Services.GetRequiredService<BotFrameworkAuthentication>();
        var identity = new ClaimsIdentity(vouched is null ? [] : [new Claim("serviceurl", vouched)]);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.CreateConnectorFactory(identity)
            .CreateAsync("https://smba.trafficmanager.net/teams/", "https://api.botframework.com", CancellationToken.None));
    }

    [Fact]
    public async Task No_client_is_made_for_a_service_that_is_reached_in_the_clear()
    {
        using var host = scene.Trusting(new());
        var authentication = host.Services.GetRequiredService<BotFrameworkAuthentication>();
        const string Clear = "http://smba.trafficmanager.net/teams/";

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication
            .CreateConnectorFactory(new ClaimsIdentity([new Claim("serviceurl", Clear)]))
            .CreateAsync(Clear, "https://api.botframework.com", CancellationToken.None));
    }

    /// <summary>Leads requests for tokens to one answer, and all others to where they go.</summary>
    private sealed class LoginService() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.Host == "login.microsoftonline.com"
                ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"the-bots-token\"}"),
                })
                : base.SendAsync(request, cancellationToken);
    }
}
