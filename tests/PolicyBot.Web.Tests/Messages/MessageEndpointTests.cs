using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Messages;

public sealed class MessageEndpointTests(TestHost host, FakeConnector connector) : IClassFixture<TestHost>, IClassFixture<FakeConnector>
{
    private readonly HttpClient _client = host.CreateClient();

    [Theory]
    [InlineData("", "empty")]
    [InlineData("not json", "not JSON")]
    [InlineData("{", "not JSON")]
    [InlineData("[]", "JSON array")]
    [InlineData("null", "JSON null")]
    [InlineData("{}", "'type' is missing")]
    [InlineData("{\"type\":1}", "'type' is missing")]
    [InlineData("{\"type\":\"message\"}", "'channelId' is missing")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"emulator\"}", "'serviceUrl' is missing")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"emulator\",\"serviceUrl\":\"http://localhost\"}", "'conversation' is missing")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"emulator\",\"serviceUrl\":\"here\",\"conversation\":{\"id\":\"1\"}}", "'serviceUrl' is not an absolute")]
    [InlineData("{\"type\":\"message\",\"TYPE\":\"event\"}", "twice")]
    [InlineData("{\"\\ud800\":\"message\"}", "half of a surrogate pair")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"emulator\",\"serviceUrl\":\"http://localhost\",\"conversation\":{\"id\":\"..\"}}", "'conversation.id' is not a string that can stand in an address")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"emulator\",\"serviceUrl\":\"http://localhost\",\"id\":\"\\u0000\"}", "'id' is not a string of 1 to 1000 characters that can stand in an address")]
    public async Task A_body_that_is_no_activity_is_told_why(string body, string detail)
    {
        using var response = await _client.PostAsync("/api/messages", body);

        Assert.Contains(detail, await response.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("membersAdded")]
    [InlineData("from")]
    public async Task A_property_of_another_type_is_bad_input_and_not_a_failure(string property)
    {
        var activity = NewChat().Activity("message", (property, new JsonObject { ["id"] = new JsonArray(1) }));

        using var response = await _client.PostAsJsonAsync("/api/messages", activity);

        await response.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_in_another_encoding_is_told_so()
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes("{\"typé\":\"message\"}"));
        content.Headers.ContentType = new("application/json");

        using var response = await _client.PostAsync("/api/messages", content);

        Assert.Equal("The body is not UTF-8.", await response.ProblemAsync(HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task Another_content_type_is_refused(string contentType)
    {
        using var response = await _client.PostAsync("/api/messages", NewChat().Message("Hello").ToJsonString(), contentType);

        await response.ProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_body_over_the_bound_is_refused()
    {
        using var response = await _client.PostAsJsonAsync("/api/messages", NewChat().Message(new string('x', 262_144)));

        await response.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Another_method_is_refused(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using var response = await _client.SendAsync(request);

        await response.ProblemAsync(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("ping")]
    [InlineData("contactRelationUpdate")]
    [InlineData("typing")]
    [InlineData("somethingNew")]
    [InlineData("endOfConversation")]
    [InlineData("messageReaction")]
    public async Task An_activity_that_asks_nothing_is_taken_in_silence(string type)
    {
        var chat = NewChat();

        Assert.Empty(await chat.SendAsync(chat.Activity(type)));
    }

    [Theory]
    [InlineData("203.0.113.7")]
    [InlineData("10.0.0.1")]
    [InlineData("::ffff:192.0.2.1")]
    public async Task Without_an_app_id_a_caller_from_another_machine_is_refused(string caller)
    {
        using var response = await SendAsync(NewChat().Message("Hello"), (CallerAddress.Header, caller));

        Assert.Contains("MicrosoftAppId", await response.ProblemAsync(HttpStatusCode.Forbidden), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bot.example")]
    [InlineData("localhost.attacker.example")]
    [InlineData("192.168.1.5:3978")]
    public async Task Without_an_app_id_another_host_name_is_refused(string name)
    {
        using var response = await SendAsync(NewChat().Message("Hello"), ("Host", name));

        Assert.Contains("localhost", await response.ProblemAsync(HttpStatusCode.MisdirectedRequest), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-host", "localhost")]
    [InlineData("X-Original-URL", "/")]
    [InlineData("X-Original-Host", "localhost")]
    [InlineData("Via", "1.1 proxy")]
    public async Task Without_an_app_id_what_a_proxy_forwards_is_refused(string header, string value)
    {
        using var response = await SendAsync(NewChat().Message("Hello"), (header, value));

        Assert.Contains("proxy", await response.ProblemAsync(HttpStatusCode.Forbidden), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://localhost@attacker.example/")]
    [InlineData("http://169.254.169.254/latest/")]
    public async Task Without_an_app_id_replies_go_to_this_machine_only(string serviceUrl)
    {
        using var response = await SendAsync(NewChat().Activity("message", ("text", "Hello"), ("serviceUrl", serviceUrl)));

        Assert.Contains("serviceUrl", await response.ProblemAsync(HttpStatusCode.Forbidden), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_service_address_in_other_case_does_not_slip_past_the_check()
    {
        using var response = await SendAsync(NewChat().Activity("message", ("text", "Hello"), ("ServiceURL", "http://attacker.example/")));

        await response.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_failed_delivery_is_no_success()
    {
        await using var _ = new Failing(connector);
        var chat = NewChat();

        using var response = await chat.PostAsync(chat.Message("Hello"));

        await response.ProblemAsync(HttpStatusCode.InternalServerError);
    }

    private Chat NewChat() => new(_client, connector);

    private async Task<HttpResponseMessage> SendAsync(JsonObject activity, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _client.SendAsync(request);
    }

    private sealed class Failing : IAsyncDisposable
    {
        private readonly FakeConnector _connector;

        public Failing(FakeConnector connector)
        {
            _connector = connector;
            _connector.Status = 500;
        }

        public ValueTask DisposeAsync()
        {
            _connector.Status = 200;
            return ValueTask.CompletedTask;
        }
    }
}
