using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace PolicyBot.Benchmarks.Load;

/// <summary>A channel's user: sends messages to /api/messages and takes the replies, which the bot sends to the connector or gives with its response.</summary>
/// <param name="http">The service.</param>
/// <param name="connector">Takes the replies.</param>
/// <param name="expectReplies">Whether they come with the response.</param>
internal sealed class MessagesUser(HttpClient http, LoadConnector connector, bool expectReplies = false) : LoadUser
{
    private int _doubled;

    /// <summary>The conversation's id.</summary>
    public string Conversation { get; } = Guid.NewGuid().ToString("N");

    /// <inheritdoc/>
    public override int Doubled => Volatile.Read(ref _doubled);

    /// <inheritdoc/>
    public override async Task<TimeSpan?> SayAsync(string text)
    {
        var (id, at) = (Guid.NewGuid().ToString("N"), Stopwatch.GetTimestamp());
        using var response = await http.PostAsJsonAsync("api/messages", new
        {
            type = "message",
            id,
            channelId = "emulator",
            serviceUrl = connector.ServiceUrl,
            conversation = new { id = Conversation },
            from = new { id = "user", role = "user" },
            recipient = new { id = "bot", role = "bot" },
            deliveryMode = expectReplies ? DeliveryModes.ExpectReplies : DeliveryModes.Normal,
            text,
        });
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return NotTaken(response);
        }

        Said(id, at);
        if (expectReplies)
        {
            var replies = await response.Content.ReadFromJsonAsync<JsonNode>();
            foreach (var reply in replies!["activities"]!.AsArray())
            {
                Take(reply!);
            }
        }

        return null;
    }

    /// <summary>Takes a reply.</summary>
    public void Take(JsonNode reply)
    {
        if ((string?)reply["replyToId"] is { } message && !Answered(message, reply, Stopwatch.GetTimestamp()))
        {
            Interlocked.Increment(ref _doubled);
        }

        Arrived();
    }
}
