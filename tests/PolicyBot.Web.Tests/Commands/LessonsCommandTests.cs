using System.Globalization;
using Newtonsoft.Json.Linq;
using PolicyBot.Inference;
using PolicyBot.Web.Commands;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Commands;

public sealed class LessonsCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    private string Written => Path.Combine(_folder.Path, "lessons.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_question_is_a_line_of_what_answers_it_and_what_does_not()
    {
        var questions = _folder.Write("questions.jsonl", """
            {"id": "A", "kind": "figure", "question": "How many refugees does Colombia host?", "answerable": true, "accept": [["2.4 million"]], "evidence": ["Colombia hosts over 2.4 million"]}
            {"id": "B", "kind": "unanswerable", "question": "How many troops does Colombia have?", "answerable": false}
            """);

        Assert.Equal(ExitCode.Success, await RunAsync(Written, questions));

        JObject[] lessons = [.. (await File.ReadAllLinesAsync(Written)).Select(JObject.Parse)];
        Assert.Equal([true, false], lessons.Select(lesson => lesson["answeringSentences"]!.Any()));
        Assert.All(lessons, lesson => Assert.NotEmpty(lesson["otherSentences"]!));
    }

    [Fact]
    public async Task For_the_operand_reader_each_line_tells_the_operation_and_tags_figures()
    {
        var questions = _folder.Write("questions.jsonl", """
            {"id": "A", "kind": "compute", "question": "How many refugees and schools are there together?", "answerable": true, "accept": [["2.4 million"]], "evidence": ["Colombia hosts over 2.4 million"], "calculation": {"operation": "sum", "operands": [{"quote": "Colombia hosts over 2.4 million", "figure": "2.4 million"}]}}
            """);

        Assert.Equal(ExitCode.Success, await RunAsync(Written, questions, "--operands"));

        var lesson = JObject.Parse(Assert.Single(await File.ReadAllLinesAsync(Written)));
        Assert.Equal((int)AskedOperation.Sum, (int)lesson["operation"]!);
        Assert.Contains(lesson["passages"]!.SelectMany(passage => passage["figures"]!), figure => (int)figure[2]! == 1);
    }

    [Fact]
    public async Task Without_the_models_there_are_none()
    {
        Assert.Equal(ExitCode.Failure, await RunAsync(Written, "--Inference:Enabled", "false"));

        Assert.StartsWith("Lessons are made of what the models find", _error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Written));
    }

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(
        ["lessons", .. arguments, "--Data:Path", _folder.Path, "--knowledge", Path.Combine(AppContext.BaseDirectory, "knowledge")],
        (_, _) => { },
        _ => { },
        TextWriter.Null,
        _error);
}
