using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PolicyBot.Web.Tests.Support;

/// <summary>One user's conversation with the bot, as the Emulator would have it.</summary>
public sealed class Chat(HttpClient client, FakeConnector connector)
{
    public string Id { get; private init; } = Guid.NewGuid().ToString() + "|livechat";

    /// <summary>What the bot said, in order.</summary>
    public IReadOnlyList<Delivery> Replies => connector.To(Id);

    /// <summary>The same conversation, carried on with another process of the bot.</summary>
    public Chat On(HttpClient other) => new(other, connector) { Id = Id };

    /// <summary>An activity of this conversation.</summary>
    public JsonObject Activity(string type, params (string Name, JsonNode? Value)[] properties)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = Guid.NewGuid().ToString(),
            ["channelId"] = "emulator",
            ["serviceUrl"] = connector.ServiceUrl,
            ["locale"] = "en-us",
            ["conversation"] = new JsonObject { ["id"] = Id },
            ["from"] = new JsonObject { ["id"] = "user", ["name"] = "User", ["role"] = "user" },
            ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "Bot", ["role"] = "bot" },
        };
        foreach (var (name, value) in properties)
        {
            activity[name] = value;
        }

        return activity;
    }

    public JsonObject Message(string text) => Activity("message", ("text", text), ("textFormat", "plain"));

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => client.PostAsJsonAsync("/api/messages", activity);

    /// <summary>Delivers an activity that must be taken, and gives what the bot says to it.</summary>
    public async Task<IReadOnlyList<Delivery>> SendAsync(JsonObject activity)
    {
        var before = Replies.Count;
        using var response = await PostAsync(activity);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return [.. Replies.Skip(before)];
    }

    /// <summary>Says something that the bot answers with one message.</summary>
    public async Task<Delivery> SayAsync(string text) => Assert.Single(await SendAsync(Message(text)));
}
