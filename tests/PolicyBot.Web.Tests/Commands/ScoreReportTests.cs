using PolicyBot.Answering;
using PolicyBot.Evaluation;
using PolicyBot.Web.Commands;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Commands;

public sealed class ScoreReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_table_is_written_between_its_marks_and_the_curves_beside_the_expected_scores()
    {
        _folder.Write("README.md", "before\n<!-- scores: written by evaluate --report -->\nold\n<!-- end of scores -->\nafter\n");
        var benchmarks = Directory.CreateDirectory(Path.Combine(_folder.Path, "tests", "PolicyBot.Benchmarks")).FullName;

        new ScoreReport(_folder.Path).Write([new("release/casual", [Grade], [])]);

        var readme = File.ReadAllText(Path.Combine(_folder.Path, "README.md"));
        Assert.Contains("| `release/casual` | 1/1 | 21-100 % | 1/1 | 0/1 | 0/0 | 0/1 | 0/0 |", readme, StringComparison.Ordinal);
        Assert.StartsWith("before\n", readme, StringComparison.Ordinal);
        Assert.EndsWith("<!-- end of scores -->\nafter\n", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("old", readme, StringComparison.Ordinal);
        Assert.Equal(["curves.json", "reliability.svg", "risk-coverage.svg"], Directory.GetFiles(benchmarks).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_readme_without_the_marks_is_refused_with_what_to_write()
    {
        _folder.Write("README.md", "no table");

        Assert.Contains("end of scores", Assert.Throws<FormatException>(() => new ScoreReport(_folder.Path).Write([])).Message, StringComparison.Ordinal);
    }

    private static Grade Grade => new()
    {
        Question = new() { Id = "1", Kind = "figure", Question = "?", Answerable = true },
        Answer = new() { Status = AnswerStatus.Answered, IndexVersion = "1", Confidence = .9 },
        Right = true,
    };
}
