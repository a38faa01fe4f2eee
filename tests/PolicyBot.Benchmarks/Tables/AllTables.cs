using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>Measures the tables and prints each as Markdown, below a description of the machine.</summary>
internal static class AllTables
{
    private static readonly (string Name, string Title, Func<TableOptions, Task> Measure)[] All =
    [
        ("figures", "Reading figures and sentences", options => Done(() => FigureTable.Measure(options))),
        ("indexing", "Indexing", options => Done(() => IndexingTable.Measure(options))),
        ("retrieval", "Retrieval", options => Done(() => RetrievalTable.Measure(options))),
        ("answers", "Answers", options => Done(() => AnswerTable.Measure(options))),
        ("protocol", "Bot Framework protocol", ProtocolTable.MeasureAsync),
        ("directline", "Direct Line", DirectLineTable.MeasureAsync),
    ];

    /// <summary>What the tables are called on the command line.</summary>
    public static IEnumerable<string> Names => All.Select(table => table.Name);

    /// <returns>0; 2 for arguments that are none.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (TableOptions.Read(args) is not { } options)
        {
            await Console.Error.WriteLineAsync($"Expected: tables [{string.Join(" | ", Names)} ...] [--short] [--data ARCHIVE] [--index FOLDER] [--vectors]");
            return 2;
        }

        Console.WriteLine(Machine());
        var start = Stopwatch.GetTimestamp();
        foreach (var (name, title, measure) in All)
        {
            if (options.Names.Count == 0 || options.Names.Contains(name))
            {
                Console.WriteLine($"\n## {title}\n");
                await measure(options);
            }
        }

        Console.WriteLine($"\nMeasured in {MarkdownTable.Number(Stopwatch.GetElapsedTime(start).TotalSeconds)} s.");
        return 0;
    }

    private static string Machine() =>
        $"{Environment.ProcessorCount} processors ({Processor()}), {MarkdownTable.Mebibytes(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)} of memory, "
        + $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}.";

    private static string Processor() =>
        (File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null)
            ?.Split(':', 2)[1].Trim() ?? "model not told";

    private static Task Done(Action measure)
    {
        measure();
        return Task.CompletedTask;
    }
}
