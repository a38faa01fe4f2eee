namespace PolicyBot.Web.Feedback;

/// <summary>An answer that was given, as feedback on it is counted.</summary>
/// <param name="Id">Names the answer; unique.</param>
/// <param name="ReplyId">The channel's id of the message that gave it; null where the channel gave none.</param>
/// <param name="Status">What became of the question, as in the HTTP API: "answered", "noEvidence".</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="IndexVersion">The index that was asked.</param>
public sealed record GivenAnswer(string Id, string? ReplyId, string Status, double Confidence, string IndexVersion);
