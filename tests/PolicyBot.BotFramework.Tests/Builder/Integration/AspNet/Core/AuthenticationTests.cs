using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using PolicyBot.BotFramework.Tests.Support;

namespace PolicyBot.BotFramework.Tests.Builder.Integration.AspNet.Core;

public class AuthenticationTests
{
    private static readonly BotCallbackHandler Quiet = (_, _) => Task.CompletedTask;

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer abc.def.ghi")]
    public async Task Without_an_app_id_every_caller_is_let_in(string? authorization)
    {
        await using var bot = await BotServer.StartAsync(Quiet, ("MicrosoftAppId", ""));

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(bot, authorization)).StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic YTpi")]
    [InlineData("Bearer")]
    [InlineData("Bearer abc.def.ghi")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiIwMDAwIn0.")]
    public async Task With_an_app_id_a_caller_without_a_valid_token_is_refused_with_401(string? authorization)
    {
        await using var bot = await BotServer.StartAsync(Quiet, ("MicrosoftAppId", "0000"));

        var response = await PostAsync(bot, authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
    }

    [Fact]
    public async Task Who_a_caller_claims_to_be_in_the_activity_is_not_believed()
    {
        var callerId = "not set";
        await using var bot = await BotServer.StartAsync((turn, _) =>
        {
            callerId = turn.Activity.CallerId;
            return Task.CompletedTask;
        });

        await bot.PostAsync(Incoming.Message(null, """{"callerId":"urn:botframework:azure"}"""));

        Assert.Null(callerId);
    }

    [Theory]
    [InlineData("SingleTenant")]
    [InlineData("UserAssignedMsi")]
    public void A_type_of_app_that_needs_a_tenant_is_refused_without_one(string type)
    {
        var settings = new Dictionary<string, string?> { ["MicrosoftAppId"] = "0000", ["MicrosoftAppType"] = type };

        var fault = Assert.Throws<ArgumentException>(() => new CloudAdapter(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));

        Assert.Contains("MicrosoftAppTenantId", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_of_app_that_does_not_exist_is_refused()
    {
        var settings = new Dictionary<string, string?> { ["MicrosoftAppType"] = "Tenantless" };

        Assert.Throws<ArgumentException>(() => new CloudAdapter(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));
    }

    private static Task<HttpResponseMessage> PostAsync(BotServer bot, string? authorization)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/")
        {
            Content = new StringContent(Incoming.Message(null), Encoding.UTF8, "application/json"),
        };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return bot.SendAsync(request);
    }
}
