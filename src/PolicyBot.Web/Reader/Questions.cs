namespace PolicyBot.Web.Reader;

/// <summary>Lists questions to ask with one press.</summary>
public static class Questions
{
    /// <summary>The list, each question a link to its answer; nothing where there are none.</summary>
    /// <param name="title">What stands above.</param>
    /// <param name="questions">The questions.</param>
    public static Html Of(string title, IReadOnlyList<string> questions) => questions.Count == 0
        ? Html.Empty
        : Html.Of($"""
            <section class="suggestions">
            <h2>{title}</h2>
            <ul>{questions.Select(question => Html.Of($"<li><a href=\"/ask?q={Uri.EscapeDataString(question)}\">{question}</a></li>"))}</ul>
            </section>
            """);
}
