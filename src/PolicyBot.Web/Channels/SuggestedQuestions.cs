using Microsoft.Bot.Schema;

namespace PolicyBot.Web.Channels;

/// <summary>Questions that a user can ask with one press.</summary>
public static class SuggestedQuestions
{
    /// <summary>Buttons that send their question as if it were typed, which every channel knows; null where there are none.</summary>
    public static SuggestedActions? Of(IReadOnlyList<string> questions) =>
        questions.Count == 0
            ? null
            : new()
            {
                Actions = [.. questions.Select(question => new CardAction { Type = ActionTypes.ImBack, Title = question, Value = question })],
            };
}
