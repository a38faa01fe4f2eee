namespace PolicyBot.Questions;

/// <summary>A heading in quotation marks behind a whole question: how a question says which section it is asked of, "How much is the grant? “Schools”".</summary>
internal static class SectionMention
{
    private const string Open = "? “";
    private const char Close = '”';

    /// <summary>The question and the heading behind it; no heading where the text does not end with one of a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isHeading">Whether words are a heading of a document.</param>
    public static (string Question, string? Heading) Part(string text, Func<string, bool> isHeading)
    {
        int open = text.EndsWith(Close) ? text.LastIndexOf(Open, StringComparison.Ordinal) : -1;
        return open >= 0 && text[(open + Open.Length)..^1] is var heading && isHeading(heading) ? (text[..(open + 1)], heading) : (text, null);
    }

    /// <summary>A question put to a section.</summary>
    public static string Ask(string question, string heading) => question.TrimEnd(' ', '?') + Open + heading + Close;
}
