using System.Globalization;
using System.Text.Json;
using PolicyBot.Documents;

namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>Reads SQuAD 2.0: questions to paragraphs of Wikipedia, about half of which the paragraph does not answer.</summary>
/// <remarks>Rajpurkar, Jia and Liang, "Know What You Don't Know: Unanswerable Questions for SQuAD" (ACL 2018).</remarks>
public static class SquadFile
{
    /// <summary>Each paragraph as a document of its own, and the questions; null where the folder has no dev.json.</summary>
    /// <exception cref="QuestionFileException">The file is not as expected.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReadingTask? Read(string folder) => YardstickFile.Find(folder, "dev.json") is { } file ? YardstickFile.ReadJson(file, Task) : null;

    private static ReadingTask Task(JsonElement json)
    {
        Dictionary<string, Document> paragraphs = new(StringComparer.Ordinal);
        List<ReadingQuestion> questions = [];
        foreach (var article in json.GetProperty("data").EnumerateArray())
        {
            foreach (var paragraph in article.GetProperty("paragraphs").EnumerateArray())
            {
                var id = "paragraph-" + paragraphs.Count.ToString("D5", CultureInfo.InvariantCulture);
                paragraphs[id] = YardstickFile.Document(id, article.Text("title").Replace('_', ' '), paragraph.Text("context"));
                questions.AddRange(paragraph.GetProperty("qas").EnumerateArray().Select(question => Question(id, question)));
            }
        }

        return new(paragraphs, questions);
    }

    private static ReadingQuestion Question(string paragraph, JsonElement json) => new(
        paragraph,
        json.Text("question"),
        [],
        json.GetProperty("is_impossible").GetBoolean() ? [] : [.. json.GetProperty("answers").EnumerateArray().Select(answer => answer.Text("text")).Distinct()]);
}
