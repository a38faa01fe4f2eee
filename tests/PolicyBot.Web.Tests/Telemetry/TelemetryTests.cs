using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using PolicyBot.Web.Messages;
using PolicyBot.Web.Settings;
using PolicyBot.Web.Telemetry;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Telemetry;

public sealed class TelemetryTests(FakeConnector connector) : IClassFixture<FakeConnector>, IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_collector_is_told_of_turns_answers_queue_and_index_and_of_no_word_that_a_user_said()
    {
        await using var collector = await Collector.StartAsync();
        await using var bot = await BotProcess.ServeAsync(
            _data.Path,
            "--OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address,
            "--OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
            "--Logging:LogLevel:PolicyBot", "Debug");
        var chat = new Chat(bot.Client, connector);

        await chat.SayAsync("How many zorblaxes does Colombia host?");
        using var named = await chat.PostAsync(chat.Activity("zorblax"));
        using var page = await bot.Client.GetAsync("/ask?q=zorblax");
        using var missing = await bot.Client.GetAsync("/zorblax");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/answers") { Content = JsonContent.Create(new { question = "zorblax?" }) };
        request.Headers.UserAgent.ParseAdd("zorblax/1.0");
        using var answer = await bot.Client.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.StatusCode, answer.StatusCode));
        await bot.AskToEndAsync();
        Assert.Equal(0, (await bot.EndAsync()).ExitCode);

        Assert.All(["turn", "answer", "find passages", "decide", "POST /api/answers", "emulator"], told => Assert.Contains(told, collector.Text("/v1/traces"), StringComparison.Ordinal));
        Assert.All(
            ["policybot.answers", "noEvidence", "policybot.stage.duration", "policybot.turns.waiting", "policybot.index.version", "http.server.request.duration"],
            told => Assert.Contains(told, collector.Text("/v1/metrics"), StringComparison.Ordinal));
        Assert.Contains("A turn of type {ActivityType}", collector.Text("/v1/logs"), StringComparison.Ordinal);
        Assert.DoesNotContain("zorblax", collector.Text(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("message", "message")]
    [InlineData("Message of a user", "other")]
    [InlineData(null, "other")]
    public void Only_types_of_the_protocol_are_told(string? type, string told) => Assert.Equal(told, KnownWords.OfType(type));

    [Theory]
    [InlineData("msteams", "msteams")]
    [InlineData("my own\nchannel", "other")]
    [InlineData(null, "other")]
    public void Only_known_channels_are_told(string? channel, string told) => Assert.Equal(told, KnownWords.OfChannel(channel));

    [Theory]
    [InlineData("collector")]
    [InlineData("ftp://localhost")]
    [InlineData("/v1/traces")]
    public void An_address_of_a_collector_that_is_none_is_told(string address)
    {
        var settings = new SettingsReader(new ConfigurationBuilder().AddInMemoryCollection([new("OTEL_EXPORTER_OTLP_ENDPOINT", address)]).Build());

        Assert.Null(TelemetryOptions.Read(settings).Endpoint);

        var faults = Assert.Throws<SettingsException>(settings.ThrowIfFaulty).Faults;
        Assert.Equal([$"OTEL_EXPORTER_OTLP_ENDPOINT is '{address}'; expected the http or https address of a collector, as in http://localhost:4317."], faults);
    }

    [Fact]
    public void Without_an_address_nothing_is_set_up_that_could_send_anything()
    {
        using var host = new TestHost();

        Assert.Null(host.Services.GetService<TracerProvider>());
        Assert.Null(host.Services.GetService<MeterProvider>());
        Assert.DoesNotContain(host.Services.GetServices<ILoggerProvider>(), provider => provider is OpenTelemetryLoggerProvider);
    }
}
