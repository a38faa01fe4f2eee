namespace PolicyBot.Web.Feedback;

/// <summary>What was said of one answer by one user.</summary>
/// <param name="Number">Names the entry in its database.</param>
/// <param name="Kind">What was said.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Turns">The user's turns up to the question, oldest first; empty where they were not to be kept.</param>
/// <param name="Comment">What the user wrote with the thumb; null for nothing.</param>
public sealed record FeedbackEntry(long Number, FeedbackKind Kind, GivenAnswer Answer, IReadOnlyList<string> Turns, string? Comment);
