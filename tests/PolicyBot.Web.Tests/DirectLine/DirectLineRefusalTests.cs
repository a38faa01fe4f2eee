using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Messages;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.DirectLine;

public sealed class DirectLineRefusalTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("conversations/{0}")]
    [InlineData("conversations/{0}/activities")]
    public async Task A_conversation_that_was_never_started_is_not_found(string path)
    {
        var chat = await DirectLineChat.GenerateAsync(host);

        using var response = await chat.SendAsync(HttpMethod.Get, string.Format(System.Globalization.CultureInfo.InvariantCulture, path, chat.Id));

        Assert.Contains("Start a new one", await response.DirectLineErrorAsync(HttpStatusCode.NotFound), StringComparison.Ordinal);
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
    public async Task While_turns_of_any_channel_fill_all_places_a_message_is_refused_in_the_protocols_words_and_not_shown()
    {
        using var narrow = new TestHost().With("Messages:ConcurrentTurns", "1").With("Messages:WaitingTurns", "0");
        var chat = await DirectLineChat.StartAsync(narrow);
        using var socket = await chat.OpenAsync();
        await DirectLineChat.ReceiveAsync(socket, 1);
        var bound = narrow.Services.GetRequiredService<TurnBound>();
        while (!bound.TryTake())
        {
            await Task.Yield(); // the welcome is on its way out
        }

        using var refused = await chat.SayAsync("Hello");

        Assert.Contains("Too many messages", await refused.DirectLineErrorAsync(HttpStatusCode.TooManyRequests), StringComparison.Ordinal);
        Assert.NotNull(refused.Headers.RetryAfter?.Delta);
        Assert.Single((await chat.ReadAsync())["activities"]!.AsArray());
        bound.GiveUp();
        using var taken = await chat.SayAsync("Hello", "client-2");
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
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
    public async Task An_upload_is_refused_in_plain_words()
    {
        var chat = await DirectLineChat.StartAsync(host);

        using var response = await chat.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/upload?userId=dl_reader", new JsonObject());

        Assert.Contains("text only", await response.DirectLineErrorAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }
}
