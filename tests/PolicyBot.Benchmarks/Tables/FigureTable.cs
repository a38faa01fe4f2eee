using System.Text;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PolicyBot.Figures;
using static PolicyBot.Benchmarks.MarkdownTable;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>How fast and how well figures are read, beside Microsoft.Recognizers.Text, and how fast sentences are cut.</summary>
internal static class FigureTable
{
    private const string Peer = nameof(TextReading.Recognizers);

    public static void Measure(TableOptions options)
    {
        var summary = BenchmarkRunner.Run<TextReading>(Config(options.Short));
        var texts = TextReading.Texts();
        double bytes = texts.Sum(Encoding.UTF8.GetByteCount);
        var reports = summary.Reports.ToDictionary(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name);
        Write(
            ["reader", "MB/s", "as fast as the peer", "allocated a KB of text", "recall", "precision"],
            [
                Row("figures: FigureExtractor", nameof(TextReading.Figures), LabelledFigures.Of(text => [.. FigureExtractor.Extract(text).Select(figure => (figure.Core.Start, figure.Core.End, (decimal?)figure.Value))])),
                Row("figures: Microsoft.Recognizers.Text 1.8.13, the peer", Peer, LabelledFigures.Of(RecognizedFigures.Read)),
                Row("sentences: SentenceSplitter", nameof(TextReading.Sentences), null),
            ]);
        Console.WriteLine($"\nMeans of BenchmarkDotNet over {texts.Count} passages of the shelf, {Number(bytes / 1000)} KB. Recall and precision: value and place of the labelled figures of the tests, whose conventions are PolicyBot's.");

        IReadOnlyList<string> Row(string reader, string name, LabelledFigures? accuracy)
        {
            var speed = bytes / 1e6 / Seconds(name);
            return
            [
                reader,
                Number(speed, 3),
                Times(Seconds(Peer), Seconds(name)),
                Kibibytes(reports[name].GcStats.GetBytesAllocatedPerOperation(reports[name].BenchmarkCase)!.Value / bytes * 1000),
                accuracy is null ? "-" : Number(accuracy.Recall, 3),
                accuracy is null ? "-" : Number(accuracy.Precision, 3),
            ];
        }

        double Seconds(string name) => (reports[name].ResultStatistics ?? throw new InvalidOperationException($"The benchmark {name} failed.")).Mean / 1e9;
    }

    // In this process: a project generated elsewhere would not find the locked packages and would be built by other rules.
    private static ManualConfig Config(bool isShort)
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
        return ManualConfig.CreateEmpty()
            .AddJob(isShort ? job.WithWarmupCount(1).WithIterationCount(3) : job)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Checkout.Root, "BenchmarkDotNet.Artifacts"))
            .WithSummaryStyle(SummaryStyle.Default);
    }
}
