using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyBot.Web.Feedback;

/// <summary>Writes disliked answers as lines of a question file.</summary>
/// <remarks>Taken as they are, the lines say that what was disliked is wrong: an answer should have been a decline, a decline an answer. An owner who knows better fills in what a right answer holds.</remarks>
public static class QuestionExport
{
    // The file is read by people and by evaluate, never by a browser.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line for each disliked answer whose question was kept.</summary>
    public static IEnumerable<string> Lines(IEnumerable<FeedbackEntry> entries) => entries
        .Where(entry => entry is { Kind: FeedbackKind.Dislike, Turns.Count: > 0 })
        .Select(entry => Line(entry, wasAnswered: entry.Answer.Status == "answered").ToJsonString(Readable));

    private static JsonObject Line(FeedbackEntry entry, bool wasAnswered) => new()
    {
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"feedback-{entry.Number}"),
        ["kind"] = wasAnswered ? "unanswerable" : entry.Turns.Count > 1 ? "followup" : "explain",
        ["history"] = new JsonArray([.. entry.Turns.SkipLast(1).Select(turn => JsonValue.Create(turn))]),
        ["question"] = entry.Turns[^1],
        ["answerable"] = !wasAnswered,
        ["accept"] = new JsonArray(),
        ["must_not"] = new JsonArray(),
        ["evidence"] = new JsonArray(),
        ["note"] = entry.Comment is { } comment ? $"Disliked: {comment}" : "Disliked",
    };
}
