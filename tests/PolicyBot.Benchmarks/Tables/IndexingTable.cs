using System.Diagnostics;
using PolicyBot.Documents;
using PolicyBot.Evaluation;
using PolicyBot.Indexing;
using PolicyBot.Passages;
using static PolicyBot.Benchmarks.MarkdownTable;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>How fast passages are indexed and how long the index is, without vectors, beside Lucene.Net by itself over the same texts.</summary>
/// <remarks>Timed by hand: each round needs an empty folder, and the two take turns so that both see the same machine.</remarks>
internal static class IndexingTable
{
    public static void Measure(TableOptions options)
    {
        var rows = new List<IReadOnlyList<string>>();
        rows.AddRange(Rows(Checkout.LoadShelf(), options.Short ? 3 : 10));
        if (options.Archive is { } archive)
        {
            rows.AddRange(Rows(ArchiveFile.Read(archive, 10_000), options.Short ? 1 : 5));
        }

        Write(["passages", "what is done", "passages/s", "as fast as plain Lucene.Net", "bytes a passage", "as long"], rows);
        Console.WriteLine("\nMedians of rounds that take turns. Plain: one field of text, EnglishAnalyzer, one segment. PolicyBot's whole work also cuts documents, reads figures, and writes words as typed, titles, headings and figures.");
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(Knowledge knowledge, int rounds)
    {
        string[] texts = [.. knowledge.Documents.SelectMany(PassageReader.Read).Select(passage => passage.Reading.Text)];
        var (plain, whole, cut) = (new List<TimeSpan>(), new List<TimeSpan>(), new List<TimeSpan>());
        var (plainBytes, wholeBytes) = (0L, 0L);
        for (var round = 0; round <= rounds; round++)
        {
            plainBytes = Round(plain, folder => PlainLucene.Write(folder, texts));
            wholeBytes = Round(whole, folder => PassageIndex.Open(knowledge, folder).Dispose());
            Round(cut, _ => Parallel.ForEach(knowledge.Documents, document => PassageReader.Read(document).ToList().ConvertAll(passage => IndexedPassage.Of(passage, 0))));
        }

        yield return Row("plain Lucene.Net", plain, plainBytes);
        yield return Row("PolicyBot's whole work", whole, wholeBytes);
        yield return Row("of that cutting and figures", cut, null);

        IReadOnlyList<string> Row(string what, List<TimeSpan> times, long? bytes) =>
        [
            Number(texts.Length),
            what,
            Number(texts.Length / Median(times).TotalSeconds),
            Times(Median(plain).TotalSeconds, Median(times).TotalSeconds),
            bytes is { } length ? Number(length / texts.Length) : "-",
            bytes is { } all ? Times(all, plainBytes) : "-",
        ];
    }

    // The first round warms up.
    private static TimeSpan Median(List<TimeSpan> times) => Latency.Of(times.Skip(1)).Median;

    private static long Round(List<TimeSpan> times, Action<string> write)
    {
        var folder = Directory.CreateTempSubdirectory("indexing-");
        try
        {
            var start = Stopwatch.GetTimestamp();
            write(folder.FullName);
            times.Add(Stopwatch.GetElapsedTime(start));
            return folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
