using System.Globalization;
using PolicyBot.Web.Commands;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Right = """{"id": "R", "kind": "smalltalk", "question": "Hello", "answerable": false}""";
    private const string Wrong = """{"id": "W", "kind": "date", "question": "Thanks", "answerable": true, "accept": [["2031"]]}""";

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Scores_are_printed_by_set_by_kind_and_over_all()
    {
        Assert.Equal(ExitCode.Success, await EvaluateAsync(Right, Wrong));

        var lines = _output.ToString().Split(Environment.NewLine);
        Assert.Single(lines, line => line.StartsWith("1/2 ", StringComparison.Ordinal) && line.EndsWith("/set", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("0/1 ", StringComparison.Ordinal) && line.EndsWith(" date", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("1/1 ", StringComparison.Ordinal) && line.EndsWith(" smalltalk", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("1/2 ", StringComparison.Ordinal) && line.EndsWith(" all", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Misses_are_listed_on_request_and_only_those()
    {
        await EvaluateAsync(Right, Wrong, "--misses");

        var line = Assert.Single(_output.ToString().Split(Environment.NewLine), line => line.Contains(" -> ", StringComparison.Ordinal));
        Assert.Contains("W date [deciding]: Thanks -> Conversation", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Misses_are_counted_by_the_stage_that_made_them()
    {
        await EvaluateAsync(Right, Wrong, "--misses");

        var lines = _output.ToString().Split(Environment.NewLine);
        var head = Array.FindIndex(lines, line => line.StartsWith("retrieval", StringComparison.Ordinal));
        Assert.Equal(["0", "0", "1", "0", "0"], lines[head + 1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[..5]);
    }

    [Fact]
    public async Task A_faulty_file_is_named_with_its_line_and_exits_with_1()
    {
        Assert.Equal(ExitCode.Failure, await EvaluateAsync(Right, "{}"));

        Assert.Contains("set.jsonl:2: 'id' is missing", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_stands_for_all_question_files_in_it()
    {
        _folder.Write("set.jsonl", Right + "\n");

        Assert.Equal(ExitCode.Success, await RunAsync(_folder.Path));

        Assert.Contains("/set", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_benchmark_is_measured_beside_published_scores_and_the_question_sets_only_where_they_are_named()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "squad2"));
        _folder.Write("squad2/dev.json", """{"data": [{"title": "Lima", "paragraphs": [{"context": "In 2022, 20 nations met.", "qas": [{"question": "How many nations met?", "is_impossible": false, "answers": [{"text": "20"}]}]}]}]}""");

        Assert.Equal(ExitCode.Success, await RunAsync("--data", _folder.Path, "--sample", "5", "--Inference:Enabled", "false"));

        Assert.Contains("SQuAD 2.0: 1 questions", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("published: roberta-base-squad2", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("wrong said", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_public_benchmark_is_refused_with_what_was_expected()
    {
        Assert.Equal(ExitCode.Failure, await RunAsync("--data", _folder.Path, "--Inference:Enabled", "false"));

        Assert.Contains("squad2/dev.json", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_of_no_question_is_refused()
    {
        Assert.Equal(ExitCode.Failure, await RunAsync("--data", _folder.Path, "--sample", "0"));

        Assert.Contains("--sample is 0", _error.ToString(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync(["evaluate", .. arguments, "--Data:Path", _folder.Path], (_, _) => { }, _ => { }, _output, _error);

    private Task<int> EvaluateAsync(string first, string second, params string[] options)
    {
        var file = _folder.Write("set.jsonl", first + "\n" + second + "\n");
        return CommandLine.RunAsync(["evaluate", file, .. options, "--Data:Path", _folder.Path], (_, _) => { }, _ => { }, _output, _error);
    }
}
