using System.Diagnostics;
using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Evaluation;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Replies;

namespace PolicyBot.Benchmarks;

/// <summary>Times the way from a typed question to its reply in words, without HTTP.</summary>
internal static class AnswerPath
{
    private const int Passes = 20;

    /// <summary>Asks every question of tests/questions/release of the repository's knowledge and prints how long that took.</summary>
    /// <remarks>Each pass has an engine of its own, so that nothing is answered from the memory of the pass before, and has its suggestions ready, as the host makes them at its start.</remarks>
    public static void Measure()
    {
        GoldQuestion[] questions =
        [
            .. QuestionSet.FilesBelow(Path.Combine(Checkout.Root, "tests", "questions", "release"))
                .SelectMany(file => QuestionFile.Read(file).Questions),
        ];
        var folder = Directory.CreateTempSubdirectory("answer-path-");
        try
        {
            Knowledge knowledge = Checkout.LoadKnowledge();
            var synonyms = Synonyms.Load(knowledge.Folder);
            using var index = PassageIndex.Open(knowledge, folder.FullName);
            Pass(new AnswerEngine(index, synonyms).Answer, questions, []);

            List<TimeSpan> times = [];
            List<TimeSpan> repeated = [];
            long allocated = 0;
            for (var pass = 0; pass < Passes; pass++)
            {
                var engine = new AnswerEngine(index, synonyms);
                engine.PrepareSuggestions(CancellationToken.None);
                var before = GC.GetTotalAllocatedBytes(precise: true);
                Pass(engine.Answer, questions, times);
                allocated += GC.GetTotalAllocatedBytes(precise: true) - before;
                var cache = new AnswerCache(engine);
                Pass(cache.Answer, questions, []);
                Pass(cache.Answer, questions, repeated);
            }

            var latency = Latency.Of(times);
            Console.WriteLine(FormattableString.Invariant(
                $"{questions.Length} questions, {Passes} passes: p50 {latency.Median.TotalMilliseconds:F2} ms, p95 {latency.P95.TotalMilliseconds:F2} ms, max {latency.Longest.TotalMilliseconds:F2} ms, {allocated / times.Count / 1024.0:F1} KiB allocated a question"));
            var again = Latency.Of(repeated);
            Console.WriteLine(FormattableString.Invariant(
                $"the same asked again: p50 {again.Median.TotalMilliseconds:F3} ms, p95 {again.P95.TotalMilliseconds:F3} ms, max {again.Longest.TotalMilliseconds:F3} ms"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Pass(Func<string, IReadOnlyList<string>?, Answer> answer, GoldQuestion[] questions, List<TimeSpan> times)
    {
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            PlainText.Of(Reply.To(answer(question.Question, question.History)));
            times.Add(Stopwatch.GetElapsedTime(start));
        }
    }
}
