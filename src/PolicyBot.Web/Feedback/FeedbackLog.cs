using System.Text.Json;
using Microsoft.Bot.Schema;
using PolicyBot.Web.State;

namespace PolicyBot.Web.Feedback;

/// <summary>Keeps what is said of answers, in the state database.</summary>
/// <param name="database">The file.</param>
/// <param name="options">What is kept.</param>
/// <param name="time">Tells the time.</param>
public sealed class FeedbackLog(StateDatabase database, FeedbackOptions options, TimeProvider time)
{
    /// <summary>Keeps what a user says of an answer, in place of what the same user said of it before.</summary>
    /// <param name="kind">What is said.</param>
    /// <param name="source">The activity that says it; its sender is the user.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="turns">The user's turns up to the question, oldest first; kept where the settings say so.</param>
    /// <param name="comment">What the user wrote with it; null for nothing.</param>
    public void Add(FeedbackKind kind, IActivity source, GivenAnswer answer, IReadOnlyList<string> turns, string? comment = null)
    {
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        (string, object?)[] values =
        [
            ("$kind", Name(kind)),
            ("$thumb", kind != FeedbackKind.Unanswered),
            ("$channel", source.ChannelId ?? ""),
            ("$user", source.From?.Id ?? ""),
            ("$conversation", source.Conversation?.Id ?? ""),
            ("$answer", answer.Id),
            ("$status", answer.Status),
            ("$confidence", answer.Confidence),
            ("$index", answer.IndexVersion),
            ("$question", options.KeepQuestions ? JsonSerializer.Serialize(turns) : null),
            ("$comment", comment),
            ("$written", time.GetUtcNow().ToUnixTimeSeconds()),
        ];
        connection.Run("DELETE FROM feedback WHERE channel = $channel AND user = $user AND answer = $answer AND (kind <> 'unanswered') = $thumb", values);
        connection.Run(
            """
            INSERT INTO feedback (kind, channel, user, conversation, answer, status, confidence, index_version, question, comment, written)
            VALUES ($kind, $channel, $user, $conversation, $answer, $status, $confidence, $index, $question, $comment, $written)
            """,
            values);
        transaction.Commit();
    }

    /// <summary>Everything that is kept, in the order in which it was said.</summary>
    public static IReadOnlyList<FeedbackEntry> Read(StateDatabase database)
    {
        using var connection = database.Connect();
        using var command = connection.Command("SELECT number, kind, answer, status, confidence, index_version, question, comment FROM feedback ORDER BY number");
        using var row = command.ExecuteReader();
        var entries = new List<FeedbackEntry>();
        while (row.Read())
        {
            entries.Add(new(
                row.GetInt64(0),
                Enum.Parse<FeedbackKind>(row.GetString(1), ignoreCase: true),
                new(row.GetString(2), null, row.GetString(3), row.GetDouble(4), row.GetString(5)),
                row.IsDBNull(6) ? [] : JsonSerializer.Deserialize<string[]>(row.GetString(6)) ?? [],
                row.IsDBNull(7) ? null : row.GetString(7)));
        }

        return entries;
    }

    private static string Name(FeedbackKind kind) => kind switch
    {
        FeedbackKind.Like => "like",
        FeedbackKind.Dislike => "dislike",
        _ => "unanswered",
    };
}
