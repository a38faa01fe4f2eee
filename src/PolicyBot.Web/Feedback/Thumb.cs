namespace PolicyBot.Web.Feedback;

/// <summary>A thumb that a user gave.</summary>
/// <param name="Kind"><see cref="FeedbackKind.Like"/> or <see cref="FeedbackKind.Dislike"/>.</param>
/// <param name="AnswerId">The answer that it names; null where the channel names none.</param>
/// <param name="ReplyId">The message that it is about; null where the channel names none.</param>
/// <param name="Comment">What the user wrote with it; null for nothing.</param>
public sealed record Thumb(FeedbackKind Kind, string? AnswerId, string? ReplyId, string? Comment);
