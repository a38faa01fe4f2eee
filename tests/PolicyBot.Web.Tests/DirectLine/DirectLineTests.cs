using System.Net;
using System.Net.Http.Headers;
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

    [Theory]
    [InlineData("from")]
    [InlineData("recipient")]
    [InlineData("conversation")]
    public async Task Nobody_speaks_for_another(string property)
    {
        var chat = await DirectLineChat.StartAsync(host);

        using var posted = await chat.PostAsync(new JsonObject { ["type"] = "message", ["text"] = "Hello", [property] = new JsonObject { ["id"] = "somebody-else", ["role"] = "bot" } });

        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        var echo = (await chat.ReadAsync())["activities"]!.AsArray().Single(activity => (string?)activity!["text"] == "Hello")!;
        Assert.Equal(("dl_reader", "user"), ((string?)echo["from"]!["id"], (string?)echo["from"]!["role"]));
        Assert.Equal(chat.Id, (string?)echo["conversation"]!["id"]);
    }

    [Theory]
    [InlineData("conversations/{0}", "GET")]
    [InlineData("conversations/{0}/activities", "GET")]
    [InlineData("conversations/{0}/activities", "POST")]
    [InlineData("conversations/{0}/stream", "GET")]
    [InlineData("conversations/{0}/upload", "POST")]
    public async Task Anothers_conversation_is_forbidden(string path, string method)
    {
        var others = await DirectLineChat.StartAsync(host, "dl_other");
        var chat = await DirectLineChat.StartAsync(host);

        using var response = await chat.SendAsync(new(method), string.Format(System.Globalization.CultureInfo.InvariantCulture, path, others.Id), method == "POST" ? new JsonObject() : null);

        Assert.Contains("another conversation", await response.DirectLineErrorAsync(HttpStatusCode.Forbidden), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJ1c2VyIjoieCIsImNvbnYiOiJ5IiwiZXhwIjo5OTk5OTk5OTk5fQ.")]
    public async Task A_token_that_was_not_issued_here_is_forbidden(string token)
    {
        var chat = (await DirectLineChat.StartAsync(host)).With(otherToken: token);

        using var response = await chat.SendAsync(HttpMethod.Get, $"conversations/{chat.Id}");

        Assert.Contains("not issued here", await response.DirectLineErrorAsync(HttpStatusCode.Forbidden), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_altered_token_is_forbidden()
    {
        var chat = await DirectLineChat.StartAsync(host);
        var parts = chat.Token.Split('.');
        var altered = chat.With(otherToken: $"{parts[0]}.{parts[1]}.{(parts[2][0] == 'A' ? 'B' : 'A')}{parts[2][1..]}");

        using var response = await altered.SendAsync(HttpMethod.Post, "tokens/refresh");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_said()
    {
        var chat = (await DirectLineChat.StartAsync(host)).With(otherToken: "");

        using var response = await chat.SendAsync(HttpMethod.Get, $"conversations/{chat.Id}/activities");

        Assert.Contains("tokens/generate", await response.DirectLineErrorAsync(HttpStatusCode.Unauthorized), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conversations/{0}")]
    [InlineData("conversations/{0}/activities")]
    public async Task A_conversation_that_was_never_started_is_not_found(string path)
    {
        var chat = await DirectLineChat.GenerateAsync(host);

        using var response = await chat.SendAsync(HttpMethod.Get, string.Format(System.Globalization.CultureInfo.InvariantCulture, path, chat.Id));

        Assert.Contains("Start a new one", await response.DirectLineErrorAsync(HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refreshed_token_is_for_the_same_user_and_conversation()
    {
        var chat = await DirectLineChat.StartAsync(host);

        using var response = await chat.SendAsync(HttpMethod.Post, "tokens/refresh");

        var json = await response.JsonAsync();
        Assert.Equal(chat.Id, (string?)json["conversationId"]);
        Assert.True((int)json["expires_in"]! > 0);
        Assert.NotEmpty((await chat.With(otherToken: (string)json["token"]!).ReadAsync())["activities"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"type":"invoke","name":"x"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":"message","text":{"a":1}}""")]
    [InlineData("""{"type":"message","text":"x","channelData":"y"}""")]
    [InlineData("""{"type":"message","timestamp":"x","entities":7}""")]
    [InlineData("""[1]""")]
    public async Task What_is_no_activity_of_a_user_is_a_bad_request(string body)
    {
        var chat = await DirectLineChat.StartAsync(host);

        using var response = await chat.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/activities", JsonNode.Parse(body));

        Assert.NotEmpty(await response.DirectLineErrorAsync(HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task An_oversized_body_is_refused_unread()
    {
        var chat = await DirectLineChat.StartAsync(host);

        using var response = await chat.SayAsync(new string('a', 300_000));

        Assert.NotEmpty(await response.DirectLineErrorAsync(HttpStatusCode.RequestEntityTooLarge));
    }

    [Fact]
    public async Task A_conversation_that_says_too_much_is_told_when_to_go_on_and_others_are_not_held_up()
    {
        using var bounded = new TestHost().With("Security:UserMessagesPerMinute", "2");
        var chat = await DirectLineChat.StartAsync(bounded);
        var others = await DirectLineChat.StartAsync(bounded);
        using var first = await chat.SayAsync("Hello");
        using var second = await chat.SayAsync("Thanks", "client-2");

        using var refused = await chat.SayAsync("Hello", "client-3");

        Assert.Contains("30 s", await refused.DirectLineErrorAsync(HttpStatusCode.TooManyRequests), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(30), refused.Headers.RetryAfter?.Delta);
        using var welcome = await others.SayAsync("Hello");
        Assert.Equal(HttpStatusCode.OK, welcome.StatusCode);
    }

    [Fact]
    public async Task An_address_that_asks_too_much_is_told_so_in_the_protocols_words()
    {
        using var bounded = new TestHost().With("Security:AddressRequestsPerMinute", "10");
        using var client = bounded.CreateClient();
        client.DefaultRequestHeaders.Add(CallerAddress.Header, "203.0.113.7");
        for (var i = 0; i < 10; i++)
        {
            using var taken = await client.PostAsync(DirectLineChat.Root + "/tokens/generate", null);
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }

        using var refused = await client.PostAsync(DirectLineChat.Root + "/tokens/generate", null);

        Assert.Contains("This address", await refused.DirectLineErrorAsync(HttpStatusCode.TooManyRequests), StringComparison.Ordinal);
        Assert.NotNull(refused.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task An_address_that_the_protocol_does_not_have_is_told_in_its_words()
    {
        using var response = await host.CreateClient().GetAsync(DirectLineChat.Root + "/nothing");

        Assert.NotEmpty(await response.DirectLineErrorAsync(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Nobody_is_forgotten_on_the_word_of_a_page_that_chose_its_users_id()
    {
        var chat = await DirectLineChat.StartAsync(host, "dl_chosen");

        using var response = await chat.PostAsync(new JsonObject { ["type"] = "deleteUserData" });

        Assert.Contains("state purge", await response.DirectLineErrorAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.NotEmpty((await chat.ReadAsync())["activities"]!.AsArray());
    }

    [Fact]
    public async Task An_upload_is_refused_in_plain_words()
    {
        var chat = await DirectLineChat.StartAsync(host);

        using var response = await chat.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/upload?userId=dl_reader", new JsonObject());

        Assert.Contains("text only", await response.DirectLineErrorAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
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

    [Theory]
    [InlineData("https://pages.example.org", true)]
    [InlineData("https://evil.example.org", false)]
    [InlineData("null", false)]
    public async Task Only_pages_of_configured_origins_may_call_from_elsewhere(string origin, bool isAllowed)
    {
        using var configured = new TestHost();
        configured.With("DirectLine:Origins", "https://pages.example.org");
        using var request = new HttpRequestMessage(HttpMethod.Options, DirectLineChat.Root + "/conversations");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");

        using var response = await configured.CreateClient().SendAsync(request);

        Assert.Equal(isAllowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) && allowed.Single() == origin);
    }

    [Fact]
    public async Task A_stream_is_not_opened_to_a_page_from_elsewhere()
    {
        var chat = await DirectLineChat.StartAsync(host);
        var sockets = host.Server.CreateWebSocketClient();
        sockets.ConfigureRequest = request => request.Headers.Origin = "https://evil.example.org";

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            sockets.ConnectAsync(new Uri($"ws://localhost{DirectLineChat.Root}/conversations/{chat.Id}/stream?t={chat.Token}"), CancellationToken.None));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("line\nbreak")]
    public async Task A_user_id_that_is_none_is_refused(string user)
    {
        var content = new StringContent(new JsonObject { ["user"] = new JsonObject { ["id"] = user } }.ToJsonString(), new MediaTypeHeaderValue("application/json"));

        using var response = await host.CreateClient().PostAsync(DirectLineChat.Root + "/tokens/generate", content);

        Assert.Contains("user.id", await response.DirectLineErrorAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_without_a_name_gets_one_that_nobody_can_guess()
    {
        using var response = await host.CreateClient().PostAsync(DirectLineChat.Root + "/tokens/generate", null);

        var payload = ((string)(await response.JsonAsync())["token"]!).Split('.')[1].Replace('-', '+').Replace('_', '/');
        var claims = JsonNode.Parse(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '=')))!;
        Assert.Matches("^dl_[0-9a-f]{32}$", (string)claims["user"]!);
    }
}
