using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Feedback;

/// <summary>The section <c>Feedback</c>: what is kept with a thumb or an unanswered question.</summary>
/// <param name="KeepQuestions">Whether the user's turns are kept with it, so that they can be exported; by default they are not.</param>
public sealed record FeedbackOptions(bool KeepQuestions)
{
    /// <summary>Reads the section.</summary>
    public static FeedbackOptions Read(SettingsReader settings) =>
        new(settings.OneOf("Feedback:KeepQuestions", "false", "false", "true") == "true");
}
