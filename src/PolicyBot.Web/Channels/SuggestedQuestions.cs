using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PolicyBot.Questions.Languages;

namespace PolicyBot.Web.Channels;

/// <summary>What a user can say with one press.</summary>
public static class SuggestedQuestions
{
    /// <summary>Buttons that send their question as if it were typed, which every channel knows; null where there are none.</summary>
    public static SuggestedActions? Of(IReadOnlyList<string> questions) =>
        questions.Count == 0 ? null : new() { Actions = [.. questions.Select(Say)] };

    /// <summary>A button that sends its own words as if they were typed.</summary>
    public static CardAction Say(string words) => new() { Type = ActionTypes.ImBack, Title = words, Value = words };

    /// <summary>The two thumbs of a channel that has none: buttons that send, unseen, which answer is meant.</summary>
    /// <param name="answerId">The answer.</param>
    /// <param name="language">The language of what they say.</param>
    public static IReadOnlyList<CardAction> Thumbs(string answerId, Language language) => language == Language.Spanish
        ? [Thumb("👍 Útil", answerId, "like"), Thumb("👎 No es útil", answerId, "dislike")]
        : [Thumb("👍 Helpful", answerId, "like"), Thumb("👎 Not helpful", answerId, "dislike")];

    private static CardAction Thumb(string title, string answerId, string reaction) => new()
    {
        Type = ActionTypes.PostBack,
        Title = title,
        Value = new JObject { ["feedback"] = new JObject { ["answer"] = answerId, ["reaction"] = reaction } },
    };
}
