using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;

namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>Asks questions of given documents, each document being all that the bot knows.</summary>
/// <param name="models">What reads; null for words alone.</param>
/// <param name="folder">A folder for nothing else, where indexes are made; each is gone when its questions are asked.</param>
public sealed class ReadingYardstick(InferenceModels? models, string folder)
{
    /// <summary>Asks the questions, document by document.</summary>
    /// <param name="task">The questions and their documents.</param>
    /// <returns>One answer a question, questions of one document together.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="QuestionFileException">A question names a document that is not there.</exception>
    public IReadOnlyList<ReadAnswer> Measure(ReadingTask task)
    {
        var answers = new List<ReadAnswer>(task.Questions.Count);
        foreach (var questions in task.Questions.GroupBy(question => question.DocumentId, StringComparer.Ordinal))
        {
            var document = task.Documents.GetValueOrDefault(questions.Key)
                ?? throw new QuestionFileException([$"A question names the document '{questions.Key}', which is not among the documents given."]);
            answers.AddRange(Ask(document, questions));
        }

        return answers;
    }

    private List<ReadAnswer> Ask(Document document, IEnumerable<ReadingQuestion> questions)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, document.Sha256)).FullName;
        try
        {
            using var index = PassageIndex.Open(new Knowledge(place, [document]), place, models: models);
            var engine = new AnswerEngine(index, Synonyms.Load(place));
            return [.. questions.Select(question => Ask(engine, document, question))];
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private ReadAnswer Ask(AnswerEngine engine, Document document, ReadingQuestion question)
    {
        if (string.IsNullOrWhiteSpace(question.Question))
        {
            return new(question, false, "", "", "", "");
        }

        var answer = engine.Answer(question.Question, [.. question.History.TakeLast(AnswerEngine.MaximumHistory)]);
        var span = models?.Reader.Read(question.Question, document.Title, document.Text).Best();
        var read = span is { } best ? document.Cut(best.Span) : "";
        return new(
            question,
            answer.Status == AnswerStatus.Answered,
            answer.Lead is { } lead ? answer.Citations[lead.Citation - 1].Document.Cut(lead.Span) : "",
            answer.Field is null && answer.Citations.Count > 0 ? answer.Citations[0].Quote : "",
            span is { Score: > 0 } ? read : "",
            read);
    }
}
