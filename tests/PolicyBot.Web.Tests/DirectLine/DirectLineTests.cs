using System.Net;
using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.DirectLine;

public sealed class DirectLineTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Question = "How many Venezuelan refugees and migrants does Colombia host?";

    [Fact]
    public async Task A_new_conversation_is_welcomed_once()
    {
        var chat = await DirectLineChat.StartAsync(host);

        var activity = Assert.Single((await chat.ReadAsync())["activities"]!.AsArray())!;
        Assert.Equal("message", (string?)activity["type"]);
        Assert.Equal("bot", (string?)activity["from"]!["role"]);
        Assert.Null(activity["serviceUrl"]);
    }

    [Fact]
    public async Task A_question_comes_back_with_its_client_id_and_is_followed_by_its_answer()
    {
        var chat = await DirectLineChat.StartAsync(host);
        using var socket = await chat.OpenAsync((string)(await chat.ReadAsync())["watermark"]!);

        using var posted = await chat.SayAsync(Question, "client-7");

        var id = (string)(await posted.JsonAsync())["id"]!;
        var said = await DirectLineChat.ReceiveAsync(socket, 2);
        Assert.Equal((id, "client-7", "dl_reader"), ((string?)said[0]["id"], (string?)said[0]["channelData"]!["clientActivityID"], (string?)said[0]["from"]!["id"]));
        Assert.Equal(id, (string?)said[1]["replyToId"]);
        Assert.Contains("over 2.4 million", (string?)said[1]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_activity_carries_a_sequence_id_and_they_rise()
    {
        var chat = await DirectLineChat.StartAsync(host);
        using var socket = await chat.OpenAsync();
        using var first = await chat.SayAsync("Hello");
        using var second = await chat.SayAsync("Thanks", "client-2");

        var numbers = (await DirectLineChat.ReceiveAsync(socket, 5)).Select(activity => (long)activity["channelData"]!["webchat:sequence-id"]!).ToList();

        Assert.Equal(numbers.Order().Distinct(), numbers);
    }

    [Fact]
    public async Task Polling_with_the_watermark_gives_what_is_new_and_nothing_twice()
    {
        var chat = await DirectLineChat.StartAsync(host);
        var first = await chat.ReadAsync();
        using var posted = await chat.SayAsync("Hello");
        using var socket = await chat.OpenAsync((string)first["watermark"]!);
        await DirectLineChat.ReceiveAsync(socket, 2);

        var second = await chat.ReadAsync((string)first["watermark"]!);
        var third = await chat.ReadAsync((string)second["watermark"]!);

        Assert.Equal(2, second["activities"]!.AsArray().Count);
        Assert.Empty(third["activities"]!.AsArray());
        Assert.Equal((string?)second["watermark"], (string?)third["watermark"]);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("-5")]
    [InlineData("99999999999999999999999")]
    [InlineData("null")]
    public async Task Polling_never_fails_on_a_watermark(string watermark)
    {
        var chat = await DirectLineChat.StartAsync(host);

        Assert.NotNull((await chat.ReadAsync(watermark))["activities"]);
    }

    [Fact]
    public async Task A_page_that_reconnects_is_sent_what_it_missed()
    {
        var chat = await DirectLineChat.StartAsync(host);
        var watermark = (string)(await chat.ReadAsync())["watermark"]!;
        using var posted = await chat.SayAsync("Hello");

        using var reconnected = await chat.SendAsync(HttpMethod.Get, $"conversations/{chat.Id}?watermark={watermark}");

        var json = await reconnected.JsonAsync();
        Assert.StartsWith("ws://localhost/v3/directline/", (string?)json["streamUrl"], StringComparison.Ordinal);
        Assert.Contains($"watermark={watermark}&", (string?)json["streamUrl"], StringComparison.Ordinal);
        using var socket = await chat.OpenAsync(watermark);
        Assert.Equal("Hello", (string?)(await DirectLineChat.ReceiveAsync(socket, 2))[0]["text"]);
    }

    [Fact]
    public async Task Starting_again_goes_on_with_the_conversation()
    {
        var chat = await DirectLineChat.StartAsync(host);

        using var again = await chat.SendAsync(HttpMethod.Post, "conversations", new JsonObject());

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(chat.Id, (string?)(await again.JsonAsync())["conversationId"]);
    }

    [Fact]
    public async Task An_empty_frame_that_keeps_the_socket_open_is_ignored()
    {
        var chat = await DirectLineChat.StartAsync(host);
        using var socket = await chat.OpenAsync((string)(await chat.ReadAsync())["watermark"]!);

        await socket.SendAsync(ArraySegment<byte>.Empty, System.Net.WebSockets.WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        using var posted = await chat.SayAsync("Hello");

        Assert.Equal("Hello", (string?)(await DirectLineChat.ReceiveAsync(socket, 2))[0]["text"]);
    }

    [Fact]
    public async Task What_is_said_is_never_logged()
    {
        var chat = await DirectLineChat.StartAsync(host);
        using var socket = await chat.OpenAsync();

        using var posted = await chat.SayAsync("The secret word is xyzzy");
        await DirectLineChat.ReceiveAsync(socket, 3);

        Assert.DoesNotContain("xyzzy", host.Log.Text, StringComparison.Ordinal);
    }
}
