using PolicyBot.Answering;
using PolicyBot.Questions.Languages;
using PolicyBot.Web.Answers;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Reader;

/// <summary>An answer as a page that needs no script, so that its address can be shared.</summary>
public static class AskPage
{
    /// <summary>Answers a question.</summary>
    public static HtmlPage Of(string? q, KnowledgeLease served, PageLayout layout)
    {
        var question = q?.Trim() ?? "";
        var engine = served.Engine;
        if (question.Length == 0)
        {
            return new(layout.Of("Ask the documents", Html.Of($"<h1>Ask the documents</h1>\n{Questions.Of("Questions they answer", engine.Examples)}")));
        }

        if (QuestionLength.Fault("The question", question) is { } fault)
        {
            return new(
                layout.Of("The question is too long", Html.Of($"<h1>The question is too long</h1>\n<p>{fault}</p>")),
                StatusCodes.Status400BadRequest);
        }

        var answer = served.Answers.Answer(question);
        return new(layout.Of(question, Html.Of($"""
            <section class="answer {Kind(answer.Status)}">
            <h1 class="question">{question}</h1>
            {AnswerHtml.Of(answer)}
            </section>
            {Questions.Of(answer.Language == Language.Spanish ? "Preguntas que los documentos responden" : "Questions the documents answer", answer.Suggestions)}
            """), question));
    }

    private static string Kind(AnswerStatus status) => status switch
    {
        AnswerStatus.Answered => "answered",
        AnswerStatus.Clarification => "clarification",
        AnswerStatus.Conversation => "conversation",
        _ => "no-evidence",
    };
}
