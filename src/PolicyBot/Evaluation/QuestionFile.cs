using System.Collections.Frozen;
using System.Text.Json;
using PolicyBot.Inference;

namespace PolicyBot.Evaluation;

/// <summary>Reads question sets: JSON Lines, one question a line, as tests/questions/FORMAT.md says.</summary>
public static class QuestionFile
{
    private static readonly FrozenDictionary<string, AskedOperation> Operations = new Dictionary<string, AskedOperation>(StringComparer.Ordinal)
    {
        ["sum"] = AskedOperation.Sum,
        ["difference"] = AskedOperation.Difference,
        ["remainder"] = AskedOperation.Difference,
        ["share"] = AskedOperation.Share,
        ["ratio"] = AskedOperation.Ratio,
        ["average"] = AskedOperation.Average,
        ["growth"] = AskedOperation.Growth,
        ["years"] = AskedOperation.Elapsed,
        ["months"] = AskedOperation.Elapsed,
        ["days"] = AskedOperation.Elapsed,
        ["count"] = AskedOperation.Count,
        ["plus_one"] = AskedOperation.PlusOne,
        ["largest"] = AskedOperation.Largest,
        ["smallest"] = AskedOperation.Smallest,
        ["earliest"] = AskedOperation.Earliest,
        ["latest"] = AskedOperation.Latest,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads one file.</summary>
    /// <param name="path">Where it lies; faults name it as given here.</param>
    /// <exception cref="QuestionFileException">A line is not a question, an id comes twice, or there is no question at all; carries every fault found.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static QuestionSet Read(string path)
    {
        List<GoldQuestion> questions = [];
        List<string> faults = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var question = Parse(line);
                if (!ids.Add(question.Id))
                {
                    throw new FormatException($"the id '{question.Id}' was given before; give each question its own.");
                }

                questions.Add(question);
            }
            catch (Exception fault) when (fault is FormatException or JsonException)
            {
                faults.Add(FormattableString.Invariant($"{path}:{number}: {fault.Message}"));
            }
        }

        if (questions.Count == 0 && faults.Count == 0)
        {
            faults.Add($"{path}:1: no question was given; write one JSON object a line.");
        }

        return faults.Count == 0 ? new(Path.GetFullPath(path), questions) : throw new QuestionFileException(faults);
    }

    private static GoldQuestion Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"a question is a JSON object; {Name(root)} was given.");
        }

        return new GoldQuestion
        {
            Id = Text(root, "id"),
            Kind = Text(root, "kind"),
            Question = Text(root, "question"),
            Answerable = Boolean(root, "answerable"),
            History = Strings(Optional(root, "history"), "history"),
            Accept = [.. Items(Optional(root, "accept"), "accept").Select(list => Strings(list, "accept"))],
            MustNot = Strings(Optional(root, "must_not"), "must_not"),
            Evidence = Strings(Optional(root, "evidence"), "evidence"),
            Calculation = Optional(root, "calculation") is { } calculation ? CalculationOf(calculation) : null,
        };
    }

    private static GoldCalculation CalculationOf(JsonElement calculation)
    {
        if (calculation.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"'calculation' is an object; {Name(calculation)} was given.");
        }

        var name = Text(calculation, "operation");
        return new(
            Operations.TryGetValue(name, out var operation) ? operation : throw new FormatException($"'operation' is one of {string.Join(", ", Operations.Keys.Order(StringComparer.Ordinal))}; '{name}' was given."),
            [.. Items(Optional(calculation, "operands"), "operands").Select(operand => new GoldOperand(Text(operand, "quote"), Text(operand, "figure")))]);
    }

    private static string Text(JsonElement root, string key) =>
        Required(root, key) is { ValueKind: JsonValueKind.String } value
            ? value.GetString()!
            : throw new FormatException($"'{key}' is a string; {Name(Required(root, key))} was given.");

    private static bool Boolean(JsonElement root, string key) =>
        Required(root, key) is { ValueKind: JsonValueKind.True or JsonValueKind.False } value
            ? value.GetBoolean()
            : throw new FormatException($"'{key}' is true or false; {Name(Required(root, key))} was given.");

    private static IReadOnlyList<string> Strings(JsonElement? list, string key) =>
    [
        .. Items(list, key).Select(item => item.ValueKind == JsonValueKind.String
            ? item.GetString()!
            : throw new FormatException($"'{key}' holds strings; {Name(item)} was given.")),
    ];

    private static IEnumerable<JsonElement> Items(JsonElement? list, string key) => list switch
    {
        null or { ValueKind: JsonValueKind.Null } => [],
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray(),
        { } other => throw new FormatException($"'{key}' is a list; {Name(other)} was given."),
    };

    private static JsonElement Required(JsonElement root, string key) =>
        Optional(root, key) ?? throw new FormatException($"'{key}' is missing; FORMAT.md lists what a question needs.");

    private static JsonElement? Optional(JsonElement root, string key) =>
        root.TryGetProperty(key, out var value) ? value : null;

    private static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a truth value",
    };
}
