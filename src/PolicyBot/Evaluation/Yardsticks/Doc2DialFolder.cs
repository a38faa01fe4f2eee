using System.Text.Json;

namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>Reads the development part of Doc2Dial: turns of conversations about the pages of public services, and the run of the page that each is answered from.</summary>
/// <remarks>Feng and others, "doc2dial: A Goal-Oriented Document-Grounded Dialogue Dataset" (EMNLP 2020). Only the asker's earlier turns are taken, as the bot takes no others.</remarks>
public static class Doc2DialFolder
{
    /// <summary>The pages and the turns; null where docs.json or rc_dev.jsonl is missing.</summary>
    /// <exception cref="QuestionFileException">A file is not as expected.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ReadingTask? Read(string folder)
    {
        if (YardstickFile.Find(folder, "docs.json") is not { } pages || YardstickFile.Find(folder, "rc_dev.jsonl") is not { } turns)
        {
            return null;
        }

        return new(
            YardstickFile.ReadJson(pages, json => json.EnumerateArray()
                .Select(page => YardstickFile.Document(page.Text("doc_id"), page.Text("title"), page.Text("doc_text")))
                .ToDictionary(page => page.Id, StringComparer.Ordinal)),
            [.. YardstickFile.ReadJsonLines(turns, Turn)]);
    }

    private static ReadingQuestion Turn(JsonElement json) => new(
        json.Text("doc_id"),
        json.Text("question"),
        [.. json.GetProperty("history").EnumerateArray().Where(turn => turn.Text("role") == "user").Select(turn => turn.Text("utterance"))],
        [.. json.GetProperty("answers").GetProperty("text").EnumerateArray().Select(answer => answer.GetString() ?? "")]);
}
