using System.Diagnostics;
using System.Globalization;
using PolicyBot.Documents;
using PolicyBot.Evaluation;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;
using PolicyBot.Retrieval;
using static PolicyBot.Benchmarks.MarkdownTable;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>How long passages for a question are searched as the documents grow, beside Lucene.Net by itself.</summary>
/// <remarks>Timed by hand: what matters is the spread over questions, not the mean of one.</remarks>
internal static class RetrievalTable
{
    private const int Count = PassageRetriever.MostRead;

    public static void Measure(TableOptions options)
    {
        using var models = InferenceModels.Open(InferenceModels.DefaultFolder);
        var rows = new List<IReadOnlyList<string>>();
        var fewest = new Dictionary<string, (int Passages, Latency Latency)>();
        rows.AddRange(Rows(Checkout.LoadKnowledge(), "release", models, options, fewest));
        rows.AddRange(Rows(Checkout.LoadShelf(), "shelf", models, options, fewest));
        if (options.Archive is { } archive)
        {
            rows.AddRange(Rows(ArchiveFile.Read(archive, 10_000), "archive-10000", options.Vectors ? models : null, options, fewest));
            rows.AddRange(Rows(ArchiveFile.Read(archive, int.MaxValue), "archive", options is { Vectors: true, Short: false } ? models : null, options, fewest));
        }

        Write(["passages", "search", "p50", "p95", "p50 beside plain Lucene.Net", "p95 beside", "passages beside the fewest", "p50 beside theirs"], rows);
        Console.WriteLine($"\nThe best {Count} passages for a question that is read already; plain: the same question's words in one field. By meaning, the question's own vector is made anew each time; its time is told apart and taken off.");
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(Knowledge knowledge, string name, InferenceModels? models, TableOptions options, Dictionary<string, (int Passages, Latency Latency)> fewest)
    {
        var folder = Path.Combine(options.Indexes, name);
        using var words = PassageIndex.Open(knowledge, Path.Combine(folder, "words"));
        var plainFolder = Path.Combine(folder, "plain");
        PlainLucene.Write(plainFolder, words.Passages.Select(indexed => indexed.Passage.Reading.Text));
        using var plain = PlainLucene.Open(plainFolder);

        Question[] questions = [.. Asked(options.Short ? 60 : 300).Select(text => new QuestionReader(words, Synonyms.Load(knowledge.Folder)).Read(text, []))];
        var queries = questions.ToDictionary(question => question, question => PlainLucene.Query(question.Standalone));
        var retriever = new PassageRetriever(words);
        var (ofPlain, ofWords) = (new List<TimeSpan>(), new List<TimeSpan>());
        foreach (var times in Passes(ofPlain, ofWords))
        {
            foreach (var question in questions)
            {
                times.Plain.Add(Time(() => plain.Search(queries[question], Count)));
                times.Own.Add(Time(() => retriever.Find(question, Count)));
            }
        }

        var peer = Latency.Of(ofPlain);
        yield return Row("plain Lucene.Net", peer);
        yield return Row("PolicyBot by words", Latency.Of(ofWords));
        if (models is null)
        {
            yield break;
        }

        using var meanings = PassageIndex.Open(knowledge, Path.Combine(folder, "meanings"), new StandardErrorProgress(name), models);
        retriever = new(meanings);
        var (ofEncoding, ofBoth) = (new List<TimeSpan>(), new List<TimeSpan>());
        foreach (var times in Passes(ofEncoding, ofBoth))
        {
            foreach (var question in questions)
            {
                var encoding = Time(() => models.Encoder.Encode(question.Standalone));
                times.Plain.Add(encoding);
                var whole = Time(() => retriever.Find(question, Count));
                times.Own.Add(whole > encoding ? whole - encoding : TimeSpan.Zero);
            }
        }

        yield return Row("PolicyBot by words and meaning", Latency.Of(ofBoth));
        yield return Row("(making the question's vector)", Latency.Of(ofEncoding));

        IReadOnlyList<string> Row(string search, Latency latency)
        {
            fewest.TryAdd(search, (words.Passages.Count, latency));
            var (passages, first) = fewest[search];
            return
            [
                Number(words.Passages.Count),
                search,
                Milliseconds(latency.Median, 3),
                Milliseconds(latency.P95, 3),
                Times(latency.Median.TotalMilliseconds, peer.Median.TotalMilliseconds),
                Times(latency.P95.TotalMilliseconds, peer.P95.TotalMilliseconds),
                Times(words.Passages.Count, passages),
                Times(latency.Median.TotalMilliseconds, first.Median.TotalMilliseconds),
            ];
        }
    }

    // The first pass warms up.
    private static IEnumerable<(List<TimeSpan> Plain, List<TimeSpan> Own)> Passes(List<TimeSpan> plain, List<TimeSpan> own) =>
        [([], []), (plain, own), (plain, own)];

    private static TimeSpan Time(Func<object> search)
    {
        var start = Stopwatch.GetTimestamp();
        search();
        return Stopwatch.GetElapsedTime(start);
    }

    private static IEnumerable<string> Asked(int count)
    {
        string[] all =
        [
            .. Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "questions", "fit"), "shelf*.jsonl").Order(StringComparer.Ordinal)
                .SelectMany(file => QuestionFile.Read(file).Questions).Where(question => question.History.Count == 0).Select(question => question.Question),
        ];
        return Enumerable.Range(0, Math.Min(count, all.Length)).Select(i => all[i * all.Length / Math.Min(count, all.Length)]);
    }

    private sealed class StandardErrorProgress(string name) : IProgress<IndexingStep>
    {
        private int _percent;

        public void Report(IndexingStep value)
        {
            var percent = (int)(100L * value.Done / Math.Max(value.Total, 1));
            if (percent >= _percent + 10)
            {
                _percent = percent;
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value.Stage} {percent} %"));
            }
        }
    }
}
