namespace PolicyBot.Web.Feedback;

/// <summary>What is said of an answer.</summary>
public enum FeedbackKind
{
    /// <summary>A thumb up.</summary>
    Like,

    /// <summary>A thumb down.</summary>
    Dislike,

    /// <summary>No thumb: the documents did not answer the question.</summary>
    Unanswered,
}
