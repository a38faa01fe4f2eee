using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Security;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace PolicyBot.Web.Channels;

/// <summary>An answer as Teams shows it best: markers that become chips with hover cards, and thumbs.</summary>
/// <remarks>Link definitions in the text would turn the chips into plain links, so there are none; the quotes stand in the text whole, for hover cards are cut.</remarks>
public static class TeamsRendering
{
    /// <summary>Whether a channel shows messages as Teams does.</summary>
    public static bool IsShownBy(string? channelId) => channelId is BotChannels.Msteams or BotChannels.M365;

    /// <summary>Whether users of Teams, which are on other machines, can reach an address.</summary>
    public static bool CanReach(PublicAddress address) => !Loopback.IsHost(address.Root.Host);

    /// <summary>A message with the answer.</summary>
    public static Activity Of(Answer answer, PublicAddress address)
    {
        var reachable = CanReach(address);
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = Markdown.Of(Reply.To(answer)),
            TextFormat = TextFormatTypes.Markdown,
            Entities = [AnswerEntity.Of(answer)],
        };
        if (answer.Citations.Count > 0)
        {
            activity.Entities.Add(MessageEntity.ForTeams(answer, citation => reachable ? address.LinkTo(citation) : null));
        }

        if (answer.Status != AnswerStatus.Conversation)
        {
            activity.ChannelData = new JObject { ["feedbackLoopEnabled"] = true };
        }

        return activity;
    }
}
