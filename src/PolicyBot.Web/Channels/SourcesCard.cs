using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PolicyBot.Answering;
using PolicyBot.Questions.Languages;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Channels;

/// <summary>The sources of an answer as an Adaptive Card, sent when a user asks for it.</summary>
/// <remarks>
/// Its buttons open pages, and ask on by submitting a question: every channel can do both, while Web Chat and the Emulator pass over Action.Execute.
/// Words of documents stand in text runs, in which no channel reads markup.
/// </remarks>
public static class SourcesCard
{
    private const string English = "Sources";
    private const string Spanish = "Fuentes";

    private const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>What a user types, or a button sends, to get the card.</summary>
    /// <param name="language">The language of the reply.</param>
    public static string Request(Language language) => language == Language.Spanish ? Spanish : English;

    /// <summary>Whether a message asks for the card, and for nothing else.</summary>
    public static bool IsRequestedBy(string message) => message.Trim().TrimEnd('?', '.') is var word
        && (word.Equals(English, StringComparison.OrdinalIgnoreCase) || word.Equals(Spanish, StringComparison.OrdinalIgnoreCase));

    /// <summary>A message with the card.</summary>
    /// <param name="answer">An answer that has citations.</param>
    /// <param name="channelId">The channel that will show it.</param>
    /// <param name="address">Where its buttons lead; on Teams none of them opens a page of this machine.</param>
    public static Activity Of(Answer answer, string? channelId, PublicAddress address)
    {
        var isTeams = TeamsRendering.IsShownBy(channelId);
        return new()
        {
            Type = ActivityTypes.Message,
            Attachments = [new() { ContentType = ContentType, Content = Card(answer, isTeams, isTeams && !TeamsRendering.CanReach(address) ? null : address) }],
        };
    }

    private static JObject Card(Answer answer, bool isTeams, PublicAddress? address) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.2",
        ["fallbackText"] = string.Join("; ", answer.Citations.Select(LinkName.Of)),
        ["body"] = new JArray(
            answer.Citations.Take(MessageEntity.MostCitations).SelectMany(citation => Source(citation, address))
                .Concat(answer.Suggestions.SelectMany(question => Further(question, answer.Language, isTeams)))),
    };

    // What a button does is told by the words above it, for long titles are cut.
    private static IEnumerable<JObject> Source(Citation citation, PublicAddress? address)
    {
        yield return Words($"[{citation.Number}] {LinkName.Of(citation)}", run => run["weight"] = "bolder");
        yield return Words(QuoteText.Of(citation), run => run["italic"] = true);
        if (address is not null)
        {
            yield return Button(Open(citation, address));
        }
    }

    private static IEnumerable<JObject> Further(string question, Language language, bool isTeams)
    {
        var words = Words(question, _ => { });
        words["separator"] = true;
        yield return words;
        yield return Button(Ask(question, language, isTeams));
    }

    private static JObject Button(JObject action) => new() { ["type"] = "ActionSet", ["actions"] = new JArray(action) };

    private static JObject Open(Citation citation, PublicAddress address) => new()
    {
        ["type"] = "Action.OpenUrl",
        ["title"] = FormattableString.Invariant($"[{citation.Number}] {LinkName.Within(citation, MessageEntity.LongestName)}"),
        ["url"] = address.LinkTo(citation),
    };

    // A string is said in Web Chat and the Emulator as if the user had typed it; Teams takes objects.
    private static JObject Ask(string question, Language language, bool isTeams) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = language == Language.Spanish ? "Preguntar" : "Ask",
        ["data"] = isTeams ? new JObject { ["question"] = question } : question,
    };

    private static JObject Words(string words, Action<JObject> style)
    {
        var run = new JObject { ["type"] = "TextRun", ["text"] = words };
        style(run);
        return new() { ["type"] = "RichTextBlock", ["inlines"] = new JArray(run) };
    }
}
