using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PolicyBot.Web.Tests.DirectLine;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Http;

public sealed class MalformedBodyTests(FakeConnector connector) : IClassFixture<FakeConnector>, IDisposable
{
    private const int Seed = 20_240_607;
    private const string Greeting = "Hello";
    private const string Question = "How many refugees does Colombia host?";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // What a stack trace or an exception's text would bring along.
    private static readonly string[] Leaks = ["Exception", "   at ", "System.", "Microsoft.", "Newtonsoft", "SQLite", ".cs:line"];

    // What is logged below a warning is much, and none of it tells of a failure.
    private readonly TestHost _host = new TestHost()
        .With("Security:UserMessagesPerMinute", "6000")
        .With(services => services.Configure<LoggerFilterOptions>(options =>
        {
            options.Rules.Clear();
            options.MinLevel = LogLevel.Warning;
        }));

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Of_5000_malformed_activities_none_fails_hangs_or_tells_of_the_program()
    {
        var chat = new Chat(_host.CreateClient(), connector);

        await AssertSafeAsync("/api/messages", 5000, () => chat.Message(Greeting));

        Assert.StartsWith("over 2.4 million", (await new Chat(_host.CreateClient(), connector).SayAsync(Question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_3500_malformed_questions_none_fails_hangs_or_tells_of_the_program() =>
        await AssertSafeAsync("/api/answers", 3500, () => new JsonObject { ["question"] = Greeting, ["history"] = new JsonArray(Question) });

    [Fact]
    public async Task Of_1500_malformed_messages_of_a_page_none_fails_hangs_or_tells_of_the_program()
    {
        var chat = await DirectLineChat.StartAsync(_host);

        await AssertSafeAsync(
            $"{DirectLineChat.Root}/conversations/{chat.Id}/activities",
            1500,
            () => new JsonObject { ["type"] = "message", ["text"] = Greeting, ["from"] = new JsonObject { ["id"] = "dl_reader" }, ["channelData"] = new JsonObject() },
            chat.Token);

        // Turns of pages run behind the response; what fails there is only logged.
        await _host.DisposeAsync();
        Assert.DoesNotContain("could not be run", _host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("failed with", _host.Log.Text, StringComparison.Ordinal);
    }

    private async Task AssertSafeAsync(string path, int bodies, Func<JsonObject> well, string? token = null)
    {
        var client = _host.CreateClient();
        var malformed = new MalformedBody(Seed);
        for (var i = 0; i < bodies; i++)
        {
            var body = malformed.Next(well());
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new("application/json");
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            using var bound = new CancellationTokenSource(Patience);
            using var response = await client.SendAsync(request, bound.Token);
            var answer = await response.Content.ReadAsStringAsync(bound.Token);

            Assert.True((int)response.StatusCode < 500, $"Body {i} was answered with {response.StatusCode}: {Convert.ToBase64String(body.AsSpan(0, Math.Min(body.Length, 3000)))}");
            Assert.DoesNotContain(Leaks, leak => answer.Contains(leak, StringComparison.Ordinal));
        }

        Assert.DoesNotContain("failed with", _host.Log.Text, StringComparison.Ordinal);
    }
}
