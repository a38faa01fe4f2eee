using System.Globalization;
using PolicyBot.Answering;

namespace PolicyBot.Web.Answers;

/// <summary>How long a question may be, and how that is said.</summary>
public static class QuestionLength
{
    /// <summary>Why the engine does not take a question, in one sentence; null where it does.</summary>
    /// <param name="what">What the text is, to begin the sentence: "The question".</param>
    /// <param name="text">The text.</param>
    public static string? Fault(string what, string text) =>
        string.IsNullOrWhiteSpace(text) ? $"{what} is empty; ask something of the documents."
        : text.Length > AnswerEngine.MaximumQuestionLength ? string.Create(
            CultureInfo.InvariantCulture,
            $"{what} has {text.Length:N0} characters; at most {AnswerEngine.MaximumQuestionLength:N0} are read.")
        : null;
}
