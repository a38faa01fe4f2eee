using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PolicyBot.Web.Tests.DirectLine;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Channels;

/// <summary>One conversation in every client: the words and the proof are the same, only their dress differs.</summary>
public sealed class SameAnswerTests(TestHost host, FakeConnector connector) : IClassFixture<TestHost>, IClassFixture<FakeConnector>
{
    private static readonly string[] Turns =
        ["How many refugees does Colombia host?", "Is it true that Colombia hosts 3 million Venezuelans?", "How many troops does the U.S. have in Colombia?"];

    [Fact]
    public async Task Every_client_is_told_the_same_facts_in_the_same_words()
    {
        var emulator = await ThroughConnectorAsync("emulator");

        Assert.Equal(Turns.Length, emulator.Count);
        Assert.Equal(emulator.Select(Words), (await ThroughConnectorAsync("msteams")).Select(Words));
        Assert.Equal(emulator.Select(Words), (await ThroughConnectorAsync("webchat")).Select(Words));
        Assert.Equal(emulator.Select(Words), (await OnThePageAsync()).Select(Words));
    }

    [Fact]
    public async Task Every_client_is_told_the_same_of_status_confidence_and_index()
    {
        var emulator = await ThroughConnectorAsync("emulator");

        Assert.Equal(["answered", "answered", "noEvidence"], emulator.Select(reply => (string?)reply["entities"]![0]!["status"]));
        Assert.Equal(emulator.Select(Verdict), (await ThroughConnectorAsync("msteams")).Select(Verdict));
        Assert.Equal(emulator.Select(Verdict), (await OnThePageAsync()).Select(Verdict));
    }

    [Fact]
    public async Task Markers_lead_to_the_same_places()
    {
        var emulator = await ThroughConnectorAsync("emulator");

        Assert.All(emulator, reply => Assert.NotEmpty(Links(reply)));
        Assert.Equal(emulator.Select(Links), (await OnThePageAsync()).Select(Links));
    }

    [Fact]
    public async Task In_Teams_citations_name_the_same_passages_as_the_links_elsewhere()
    {
        var teams = await ThroughConnectorAsync("msteams");
        var webChat = await ThroughConnectorAsync("webchat");

        Assert.Equal(webChat.Select(Citations), teams.Select(Citations));
    }

    private async Task<IReadOnlyList<JsonNode>> ThroughConnectorAsync(string channel)
    {
        var chat = new Chat(host.CreateClient(), connector);
        var replies = new List<JsonNode>();
        foreach (var turn in Turns)
        {
            var message = chat.Message(turn);
            message["channelId"] = channel;
            replies.Add((await chat.SendAsync(message))[0].Activity);
        }

        return replies;
    }

    private async Task<IReadOnlyList<JsonNode>> OnThePageAsync()
    {
        var chat = await DirectLineChat.StartAsync(host);
        using var socket = await chat.OpenAsync((string)(await chat.ReadAsync())["watermark"]!);
        var replies = new List<JsonNode>();
        foreach (var turn in Turns)
        {
            using var posted = await chat.SayAsync(turn, turn);
            replies.Add((await DirectLineChat.ReceiveAsync(socket, 2))[1]);
        }

        return replies;
    }

    private static string Words(JsonNode reply) => Regex.Split((string)reply["text"]!, @"\n\n\*\*Sources\*\*|\n+\[1\]: ")[0].Trim();

    private static string Verdict(JsonNode reply) => reply["entities"]![0]!.ToJsonString();

    private static string Links(JsonNode reply) => string.Join(' ', Regex.Matches((string)reply["text"]!, @"^\[\d+\]: (\S+)", RegexOptions.Multiline).Select(match => match.Groups[1].Value));

    private static string Citations(JsonNode reply) => string.Join(' ', reply["entities"]!.AsArray()
        .SelectMany(entity => entity!["citation"]?.AsArray() ?? [])
        .Select(citation => $"{citation!["position"]} {citation["appearance"]!["name"] ?? citation["name"]}"));
}
