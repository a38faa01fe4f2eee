using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.DirectLine;

public sealed class DirectLineTokenTests(TestHost host) : IClassFixture<TestHost>
{
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

    [Fact]
    public async Task Nobody_is_forgotten_on_the_word_of_a_page_that_chose_its_users_id()
    {
        var chat = await DirectLineChat.StartAsync(host, "dl_chosen");

        using var response = await chat.PostAsync(new JsonObject { ["type"] = "deleteUserData" });

        Assert.Contains("state purge", await response.DirectLineErrorAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.NotEmpty((await chat.ReadAsync())["activities"]!.AsArray());
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
}
