using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PolicyBot.Answering;
using PolicyBot.Replies;

namespace PolicyBot.Web.Channels;

/// <summary>The schema.org entity from which Teams and Web Chat make citation chips, reference lists and thumbs.</summary>
/// <remarks>Web Chat shows nothing of a message whose entity lacks "@type" anywhere; Teams refuses one without name or abstract, and more than ten citations.</remarks>
public static class MessageEntity
{
    /// <summary>The most citations of one message.</summary>
    public const int MostCitations = 10;

    /// <summary>The longest name of a citation, in UTF-16 units.</summary>
    public const int LongestName = 80;

    /// <summary>The longest abstract of a citation, in UTF-16 units.</summary>
    public const int LongestAbstract = 160;

    private const string SchemaType = "https://schema.org/Message";

    /// <summary>For Teams: the quotes shortened for hover cards.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="link">The reader page of a citation; null where readers cannot reach it.</param>
    public static Entity ForTeams(Answer answer, Func<Citation, string?> link) => Of(answer, citation => Claim(citation, link(citation)), null);

    /// <summary>For Web Chat: the quotes whole, as Markdown, and thumbs that name the answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="link">The reader page of a citation.</param>
    /// <param name="answerId">The answer's id; null where thumbs would say nothing.</param>
    public static Entity ForWebChat(Answer answer, Func<Citation, string> link, string? answerId)
    {
        return Of(answer, OfWebChat, answerId is null ? null : [Action("LikeAction", $"{answerId}/like"), Action("DislikeAction", $"{answerId}/dislike")]);

        JObject OfWebChat(Citation citation)
        {
            var claim = Claim(citation, link(citation));
            claim["name"] = LinkName.Of(citation);
            claim["appearance"]!["text"] = Markdown.Escape(QuoteText.Of(citation));
            return claim;
        }
    }

    private static Entity Of(Answer answer, Func<Citation, JObject> claim, JArray? actions)
    {
        var properties = new JObject
        {
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
        };
        if (answer.Citations.Count > 0)
        {
            properties["citation"] = new JArray(answer.Citations.Take(MostCitations).Select(claim));
            properties["usageInfo"] = new JObject
            {
                ["@type"] = "CreativeWork",
                ["name"] = "Quoted word for word",
                ["description"] = "Every quote was compared with the published text before it was sent.",
            };
        }

        if (actions is not null)
        {
            properties["potentialAction"] = actions;
        }

        return new(SchemaType) { Properties = properties };
    }

    private static JObject Claim(Citation citation, string? url)
    {
        var appearance = new JObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = LinkName.Within(citation, LongestName),
            ["abstract"] = Shortened.To(LongestAbstract, QuoteText.Of(citation)),
        };
        if (url is not null)
        {
            appearance["url"] = url;
        }

        return new()
        {
            ["@type"] = "Claim",
            ["position"] = citation.Number,
            ["appearance"] = appearance,
        };
    }

    private static JObject Action(string type, string id) => new() { ["@type"] = type, ["@id"] = id };
}
