using System.Net;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Security;

public sealed class OutboundTests(TokenScene scene) : IClassFixture<TokenScene>
{
    [Fact]
    public async Task A_reply_carries_the_bots_own_token_to_the_service_that_the_channels_token_names()
    {
        using var host = scene.Trusting(new()).With("MicrosoftAppPassword", "secret").With(services => services.ConfigureHttpClientDefaults(client =>
            client.ConfigurePrimaryHttpMessageHandler(() => new LoginService())));

        using var response = await Message("outbound").PostAsync(host.CreateClient());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Bearer the-bots-token", Assert.Single(scene.Connector.To("outbound")).Authorization);
        Assert.DoesNotContain("the-bots-token", host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_the_connector_refuses_is_fetched_anew_once_and_the_reply_sent_again()
    {
        using var host = scene.Trusting(new()).With("MicrosoftAppPassword", "secret").With(services => services.ConfigureHttpClientDefaults(client =>
            client.ConfigurePrimaryHttpMessageHandler(() => new LoginService())));
        scene.Connector.Refused = "Bearer the-bots-token";
        try
        {
            using var response = await Message("renewed").PostAsync(host.CreateClient());

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(["Bearer the-bots-token", "Bearer the-bots-token-2"], scene.Connector.To("renewed").Select(delivery => delivery.Authorization));
        }
        finally
        {
            scene.Connector.Refused = null;
        }
    }

    [Fact]
    public async Task A_bot_without_a_secret_starts_says_so_and_replies_without_a_token()
    {
        using var host = scene.Trusting(new());

        using var response = await Message("secretless").PostAsync(host.CreateClient());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", Assert.Single(scene.Connector.To("secretless")).Authorization);
        Assert.Contains("MicrosoftAppId is set without MicrosoftAppPassword", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bot_with_a_secret_or_without_an_app_id_is_not_warned_of()
    {
        using var secret = scene.Trusting(new()).With("MicrosoftAppPassword", "secret");
        using var nobody = new TestHost();
        secret.CreateClient().Dispose();
        nobody.CreateClient().Dispose();

        Assert.DoesNotContain("without MicrosoftAppPassword", secret.Log.Text + nobody.Log.Text, StringComparison.Ordinal);
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

    private SignedRequest Message(string conversation)
    {
        var request = scene.FromChannel();
        request.Activity["type"] = "message";
        request.Activity["text"] = "Hello";
        request.Activity["conversation"] = new JsonObject { ["id"] = conversation };
        return request;
    }

    /// <summary>Gives a numbered token to each request for one, and leads all others to where they go.</summary>
    private sealed class LoginService() : DelegatingHandler(new SocketsHttpHandler())
    {
        private int _given;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.Host == "login.microsoftonline.com"
                ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent($"{{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"the-bots-token{(++_given > 1 ? $"-{_given}" : "")}\"}}"),
                })
                : base.SendAsync(request, cancellationToken);
    }
}
