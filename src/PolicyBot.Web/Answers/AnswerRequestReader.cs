using System.Text.Json;
using PolicyBot.Answering;
using PolicyBot.Web.Http;

namespace PolicyBot.Web.Answers;

/// <summary>Reads a question from JSON and says what is wrong with it.</summary>
public static class AnswerRequestReader
{
    /// <summary>Reads a JSON object.</summary>
    /// <param name="body">A JSON object in UTF-8; properties that are not known are passed over.</param>
    /// <param name="fault">What is wrong with it, in one sentence; null where nothing is.</param>
    /// <returns>The request; null where there is a fault.</returns>
    public static AnswerRequest? Read(ReadOnlyMemory<byte> body, out string? fault)
    {
        using var json = JsonDocument.Parse(body);
        if (!json.RootElement.TryGetProperty("question", out var element))
        {
            fault = "'question' is missing. Send {\"question\": \"...\"}, and the user's earlier turns as \"history\" where there are any.";
            return null;
        }

        var question = Text(element, "question", out fault);
        fault ??= QuestionLength.Fault("The question", question!);
        if (fault is not null)
        {
            return null;
        }

        var history = Turns(json.RootElement, out fault);
        return fault is null ? new(question!, history) : null;
    }

    private static List<string> Turns(JsonElement root, out string? fault)
    {
        fault = null;
        var turns = new List<string>();
        if (!root.TryGetProperty("history", out var history) || history.ValueKind == JsonValueKind.Null)
        {
            return turns;
        }

        if (history.ValueKind != JsonValueKind.Array)
        {
            fault = $"'history' is a JSON {JsonRequest.Name(history.ValueKind)}; expected an array of strings, oldest first.";
            return turns;
        }

        if (history.GetArrayLength() > AnswerEngine.MaximumHistory)
        {
            fault = FormattableString.Invariant($"'history' has {history.GetArrayLength()} turns; at most {AnswerEngine.MaximumHistory} are read. Send the latest ones.");
            return turns;
        }

        foreach (var element in history.EnumerateArray())
        {
            var name = FormattableString.Invariant($"history[{turns.Count}]");
            var turn = Text(element, name, out fault);
            fault ??= QuestionLength.Fault($"'{name}'", turn!);
            if (fault is not null)
            {
                return turns;
            }

            turns.Add(turn!);
        }

        return turns;
    }

    private static string? Text(JsonElement element, string name, out string? fault)
    {
        fault = null;
        if (element.ValueKind != JsonValueKind.String)
        {
            fault = $"'{name}' is a JSON {JsonRequest.Name(element.ValueKind)}; expected a string.";
            return null;
        }

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            fault = $"'{name}' is not Unicode text: half of a surrogate pair stands alone in it.";
            return null;
        }
    }
}
