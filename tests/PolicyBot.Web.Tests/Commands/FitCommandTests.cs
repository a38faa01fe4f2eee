using System.Globalization;
using Newtonsoft.Json.Linq;
using PolicyBot.Web.Commands;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Commands;

public sealed class FitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);
    private readonly string _first;
    private readonly string _second;

    public FitCommandTests()
    {
        _first = _folder.Write("first.jsonl", """
            {"id": "A", "kind": "figure", "question": "How many refugees does Colombia host?", "answerable": true, "accept": [["2.4 million"]], "evidence": ["Colombia hosts over 2.4 million"]}
            {"id": "B", "kind": "unanswerable", "question": "How many troops does Colombia have?", "answerable": false}
            """);
        _second = _folder.Write("second.jsonl", """
            {"id": "C", "kind": "figure", "question": "How much did agricultural exports reach in 2020?", "answerable": true, "accept": [["$2.8 billion"]], "evidence": ["reaching $2.8 billion in 2020"]}
            {"id": "D", "kind": "unanswerable", "question": "How many soldiers from Colombia serve abroad?", "answerable": false}
            """);
    }

    private string Written => Path.Combine(_folder.Path, "coefficients.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Weights_are_written_with_a_record_of_what_they_were_fitted_on()
    {
        Assert.Equal(ExitCode.Success, await FitAsync(_first, _second, "--threshold", "0.75"));

        var lexical = JObject.Parse(await File.ReadAllTextAsync(Written))["lexical"]!;
        Assert.Equal(0.75, (double)lexical["threshold"]!);
        Assert.Equal(0.45, (double)lexical["shelfThreshold"]!);
        Assert.NotEmpty(lexical["ranking"]!);
        Assert.NotEmpty(lexical["decision"]!);
        Assert.Equal(4, (int)lexical["record"]!["questions"]!);
        Assert.Equal(["first", "second"], lexical["record"]!["sets"]!.Select(set => ((string)set!).Split('/')[1]));
        Assert.Contains("3 times", (string?)lexical["record"]!["oneDocument"]!["why"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_weights_for_computed_answers_are_fitted_where_that_is_asked()
    {
        const string calculation = "\"calculation\": {\"operation\": \"difference\", \"operands\": []}";
        var first = _folder.Write("third.jsonl", $$"""
            {"id": "A", "kind": "compute", "question": "How many more Venezuelans does Colombia host than it has given temporary protected status?", "answerable": true, "accept": [["0.6 million"]], "evidence": ["Colombia hosts over 2.4 million"], {{calculation}}}
            """);
        var second = _folder.Write("fourth.jsonl", $$"""
            {"id": "B", "kind": "unanswerable", "question": "What percentage of the Venezuelans in Colombia got temporary protected status?", "answerable": false, {{calculation}}}
            """);
        _folder.Write("coefficients.json", """{"lexical": {"threshold": 0.1}, "models": {"threshold": 0.2}}""");

        Assert.Equal(ExitCode.Success, await RunAsync(first, second, "--calculations"));

        var written = JObject.Parse(await File.ReadAllTextAsync(Written));
        Assert.Equal((0.1, 0.2), ((double)written["lexical"]!["threshold"]!, (double)written["models"]!["threshold"]!));
        Assert.Equal(0.5, (double)written["calculation"]!["threshold"]!);
        Assert.NotEmpty(written["calculation"]!["decision"]!);
    }

    [Fact]
    public async Task With_the_models_off_the_weights_for_them_are_left_as_they_are()
    {
        _folder.Write("coefficients.json", """{"lexical": {"threshold": 0.1}, "models": {"threshold": 0.2}}""");

        await FitAsync(_first, _second);

        var written = JObject.Parse(await File.ReadAllTextAsync(Written));
        Assert.Equal(0.65, (double)written["lexical"]!["threshold"]!);
        Assert.Equal(0.2, (double)written["models"]!["threshold"]!);
    }

    [Fact]
    public async Task What_thresholds_and_confidences_are_worth_is_printed()
    {
        await FitAsync(_first, _second);

        var lines = _output.ToString().Split(Environment.NewLine);
        Assert.Single(lines, line => line.StartsWith("lexical: 4 questions, area under the ROC curve ", StringComparison.Ordinal));
        Assert.Single(lines, line => line.TrimStart().StartsWith("0.60  ", StringComparison.Ordinal));
        var bins = lines.SkipWhile(line => !line.StartsWith("confidence", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.Length > 0);
        Assert.Equal(4, bins.Sum(line => int.Parse(line.Split(' ')[^1], CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("--threshold", "0")]
    [InlineData("--threshold", "1")]
    [InlineData("--threshold", "NaN")]
    [InlineData("--shelf-threshold", "2")]
    public async Task A_threshold_that_decides_nothing_is_refused(string option, string threshold)
    {
        Assert.Equal(ExitCode.Failure, await FitAsync(_first, _second, option, threshold));

        Assert.Equal($"{option} is {threshold}; expected a probability above 0 and below 1.", _error.ToString().Trim());
        Assert.False(File.Exists(Written));
    }

    [Fact]
    public async Task One_set_is_refused_since_nothing_could_judge_its_weights()
    {
        Assert.Equal(ExitCode.Failure, await FitAsync(_first));

        Assert.StartsWith("1 question files were given; name two at least", _error.ToString(), StringComparison.Ordinal);
    }

    private Task<int> FitAsync(params string[] arguments) => RunAsync([.. arguments, "--Inference:Enabled", "false"]);

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(
        ["fit", .. arguments, "--output", Written, "--Data:Path", _folder.Path, "--knowledge", Path.Combine(AppContext.BaseDirectory, "knowledge")],
        (_, _) => { },
        _ => { },
        _output,
        _error);
}
