using PolicyBot.Answering;

namespace PolicyBot.Web.Reader;

/// <summary>The field in which a question is typed where there is no chat.</summary>
public static class AskForm
{
    /// <summary>The form, which leads to the page of the answer.</summary>
    /// <param name="question">What stands in the field.</param>
    public static Html Of(string question) => Html.Of($"""
        <form class="ask" action="/ask" role="search">
          <label class="unseen" for="q">Ask the documents</label>
          <input id="q" name="q" type="search" value="{question}" maxlength="{AnswerEngine.MaximumQuestionLength}" placeholder="Ask the documents" autocomplete="off" required>
          <button type="submit">Ask</button>
        </form>
        """);
}
