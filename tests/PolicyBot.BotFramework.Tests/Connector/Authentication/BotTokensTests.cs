using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using PolicyBot.Tests.Support;

namespace PolicyBot.BotFramework.Tests.Connector.Authentication;

public sealed class BotTokensTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string Tenant = "aaaaaaaa-0000-0000-0000-000000000001";
    private const string Audience = "https://api.botframework.com";

    [Theory]
    [InlineData("MultiTenant", false, "login.microsoftonline.com/botframework.com/oauth2/v2.0/token")]
    [InlineData("MultiTenant", true, "login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token")]
    [InlineData("SingleTenant", false, $"login.microsoftonline.com/{Tenant}/oauth2/v2.0/token")]
    public async Task A_secret_is_given_to_the_tenants_login_service_for_a_token(string type, bool government, string address)
    {
        await using var login = await LoginService.StartAsync(lifetime: 3600);
        using var tokens = Tokens(type, login, government)!;

        Assert.Equal("token-1", await tokens.GetAsync(Audience, CancellationToken.None));

        var request = Assert.Single(login.Requests);
        Assert.Equal(address, request.Address, ignoreCase: true);
        Assert.Contains("client_secret=secret", request.Form, StringComparison.Ordinal);
        Assert.Contains($"scope={Uri.EscapeDataString(Audience + "/.default")}", request.Form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_gets_its_token_from_the_machine_that_it_runs_on()
    {
        await using var login = await LoginService.StartAsync(lifetime: 3600);
        using var tokens = Tokens("UserAssignedMSI", login)!;

        Assert.StartsWith("token-", await tokens.GetAsync(Audience, CancellationToken.None), StringComparison.Ordinal);

        var request = login.Requests.Last();
        Assert.StartsWith("169.254.169.254/metadata/identity/oauth2/token", request.Address, StringComparison.Ordinal);
        Assert.Contains($"client_id={AppId}", request.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_turns_at_once_fetch_one_token()
    {
        await using var login = await LoginService.StartAsync(lifetime: 3600);
        using var tokens = Tokens("MultiTenant", login)!;

        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => tokens.GetAsync(Audience, CancellationToken.None)));

        Assert.All(all, token => Assert.Equal("token-1", token));
        Assert.Single(login.Requests);
    }

    [Fact]
    public async Task A_token_that_lives_no_longer_than_five_minutes_is_replaced()
    {
        await using var login = await LoginService.StartAsync(lifetime: 290);
        using var tokens = Tokens("MultiTenant", login)!;

        await tokens.GetAsync(Audience, CancellationToken.None);

        Assert.Equal("token-2", await tokens.GetAsync(Audience, CancellationToken.None));
    }

    [Theory]
    [InlineData("", "secret")]
    [InlineData(AppId, "")]
    public void Without_an_app_id_or_a_secret_there_are_no_tokens(string appId, string password) => Assert.Null(BotTokens.Read(
        Settings(("MicrosoftAppId", appId), ("MicrosoftAppPassword", password)), government: false, clients: null));

    private static BotTokens? Tokens(string type, LoginService login, bool government = false) => BotTokens.Read(
        Settings(("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", Tenant), ("MicrosoftAppType", type)),
        government,
        login);

    private static IConfiguration Settings(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create<string, string?>(value.Key, value.Value))).Build();

    /// <summary>Stands for every login service: a real HTTP server that every request is led to, whatever host it names.</summary>
    private sealed class LoginService : IHttpClientFactory, IAsyncDisposable
    {
        private LoopbackServer? _server;
        private int _tokens;

        public ConcurrentQueue<(string Address, string Form)> Requests { get; } = new();

        public static async Task<LoginService> StartAsync(int lifetime)
        {
            var service = new LoginService();
            service._server = await LoopbackServer.StartAsync(context => service.AnswerAsync(context, lifetime));
            return service;
        }

        public HttpClient CreateClient(string name) => new(new Leading(_server!.Address));

        public ValueTask DisposeAsync() => _server!.DisposeAsync();

        private async Task AnswerAsync(HttpContext context, int lifetime)
        {
            using var form = new StreamReader(context.Request.Body);
            var address = $"{context.Request.Headers["Original-Host"]}{context.Request.Path}{context.Request.QueryString}";
            Requests.Enqueue((address, await form.ReadToEndAsync()));
            var number = Interlocked.Increment(ref _tokens);
            await context.Response.WriteAsJsonAsync(new Dictionary<string, object>
            {
                ["token_type"] = "Bearer",
                ["expires_in"] = lifetime,
                ["expires_on"] = DateTimeOffset.MaxValue.ToUnixTimeSeconds(),
                ["access_token"] = $"token-{number}",
            });
        }

        private sealed class Leading(Uri server) : DelegatingHandler(new SocketsHttpHandler())
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                request.Headers.Add("Original-Host", request.RequestUri!.Host);
                request.RequestUri = new(server, request.RequestUri.PathAndQuery);
                return base.SendAsync(request, cancellationToken);
            }
        }
    }
}
