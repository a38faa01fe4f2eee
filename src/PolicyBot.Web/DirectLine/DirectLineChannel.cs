using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.DirectLine;

/// <summary>The channel between the pages and the bot: keeps what both say, in order, and tells those who listen.</summary>
/// <param name="log">The conversations.</param>
/// <param name="signals">Those who listen.</param>
/// <param name="pending">The turns to run.</param>
/// <param name="address">What activities name as the channel's address; nothing is sent there.</param>
/// <param name="time">The clock.</param>
public sealed class DirectLineChannel(ConversationLog log, ConversationSignals signals, PendingTurns pending, PublicAddress address, TimeProvider time)
{
    /// <summary>What the bot's activities name as their channel.</summary>
    public const string Id = "directline";

    // Web Chat orders by it; by the clock alone, answers of one millisecond would change places.
    private const string SequenceId = "webchat:sequence-id";

    private static readonly ChannelAccount Bot = new() { Id = "bot", Name = "PolicyBot", Role = RoleTypes.Bot };

    /// <summary>Begins a conversation, to which the bot is told that a user came, or goes on with it.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Start(ConversationToken token, string? locale)
    {
        if (!log.Start(token))
        {
            return false;
        }

        // The welcome of one page is less than the answers that others wait for: without a place there is none.
        var user = new ChannelAccount { Id = token.User, Role = RoleTypes.User };
        TryRun(token, () => new()
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = $"{token.Conversation}|start",
            From = user,
            MembersAdded = [Bot, user],
            Locale = locale,
            Timestamp = time.GetUtcNow(),
        });
        return true;
    }

    /// <summary>Takes what a user says: keeps it, shows it to those who listen, and has the bot answer.</summary>
    /// <returns>The activity's id; null where too many turns wait, and nothing was taken.</returns>
    public string? Post(ConversationToken token, JObject activity)
    {
        string? id = null;
        TryRun(token, () =>
        {
            id = Append(token.Conversation, activity);
            return ActivityText.Read(activity);
        });
        return id;
    }

    // What the bot is told is made once there is a place for its turn.
    private void TryRun(ConversationToken token, Func<Activity> tell)
    {
        if (!pending.Reserve())
        {
            return;
        }

        try
        {
            var activity = tell();
            activity.ChannelId = Id;
            activity.ServiceUrl = address.Root.ToString();
            activity.Conversation = new() { Id = token.Conversation };
            activity.Recipient = Bot;
            pending.Add(activity, reply => Deliver(token.Conversation, reply));
        }
        catch
        {
            // The place would be lost until a restart, to all channels.
            pending.Release();
            throw;
        }
    }

    private string Deliver(string conversation, Activity reply)
    {
        var json = ActivityText.Of(reply);
        json.Remove("serviceUrl");
        json.Remove("callerId");
        json["from"] = JObject.FromObject(Bot, ActivityText.Serializer);
        return Append(conversation, json);
    }

    private string Append(string conversation, JObject activity)
    {
        log.Append(conversation, place =>
        {
            activity["id"] ??= string.Create(CultureInfo.InvariantCulture, $"{conversation}|{place}");
            activity["channelId"] = Id;
            activity["conversation"] = new JObject { ["id"] = conversation };
            activity["timestamp"] = time.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
            if (activity["channelData"] is not JObject data)
            {
                activity["channelData"] = data = [];
            }

            data[SequenceId] = place;
            return ActivityText.Line(activity);
        });
        signals.Tell(conversation);
        return (string?)activity["id"] ?? "";
    }
}
