using System.Diagnostics;
using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Evaluation;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;
using PolicyBot.Replies;
using static PolicyBot.Benchmarks.MarkdownTable;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>How long it takes from a typed question to its reply in words, without HTTP, on one thread.</summary>
/// <remarks>Timed by hand: what matters is the spread over questions, and a question can be asked for the first time but once.</remarks>
internal static class AnswerTable
{
    public static void Measure(TableOptions options)
    {
        using var models = InferenceModels.Open(InferenceModels.DefaultFolder);
        var rows = new List<IReadOnlyList<string>>();
        rows.AddRange(Rows("release", Checkout.LoadKnowledge(), null, options));
        rows.AddRange(Rows("release", Checkout.LoadKnowledge(), models, options));
        if (!options.Short)
        {
            rows.AddRange(Rows("shelf", Checkout.LoadShelf(), null, options));
            rows.AddRange(Rows("shelf", Checkout.LoadShelf(), models, options));
        }

        Write(["knowledge", "models", "asked", "p50", "p95", "longest", "p50 beside warm", "allocated a question"], rows);
        Console.WriteLine("\nCold: the index was just opened, and each passage is read for the first time. Warm: the passages were read, the question is new to the engine. Repeated: as the host answers what it was asked before. One thread, models included; suggestions were made ready, as the host does at its start.");
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(string name, Knowledge knowledge, InferenceModels? models, TableOptions options)
    {
        GoldQuestion[] questions = Questions(name, models is null || !options.Short ? 1 : 4);
        var synonyms = Synonyms.Load(knowledge.Folder);
        using var index = PassageIndex.Open(knowledge, Path.Combine(options.Indexes, name, models is null ? "words" : "meanings"), models: models);
        var (cold, warm, repeated) = (new Asked(), new Asked(), new Asked());
        cold.Ask(new AnswerEngine(index, synonyms).Answer, questions);
        for (var pass = 0; pass < (options.Short ? 1 : 3); pass++)
        {
            var engine = new AnswerEngine(index, synonyms);
            engine.PrepareSuggestions(CancellationToken.None);
            warm.Ask(engine.Answer, questions);
            var cache = new AnswerCache(engine);
            new Asked().Ask(cache.Answer, questions);
            repeated.Ask(cache.Answer, questions);
        }

        yield return Row("cold", cold);
        yield return Row("warm", warm);
        yield return Row("repeated", repeated);

        IReadOnlyList<string> Row(string how, Asked asked)
        {
            var latency = Latency.Of(asked.Times);
            return
            [
                $"{name}, {Number(index.Passages.Count)} passages",
                models is null ? "off" : "on",
                $"{how}, {Number(questions.Length)} questions",
                Milliseconds(latency.Median, 3),
                Milliseconds(latency.P95, 3),
                Milliseconds(latency.Longest, 3),
                Times(latency.Median.TotalMilliseconds, Latency.Of(warm.Times).Median.TotalMilliseconds),
                Kibibytes((double)asked.Allocated / asked.Times.Count),
            ];
        }
    }

    private static GoldQuestion[] Questions(string name, int every) =>
    [
        .. QuestionSet.FilesBelow(Path.Combine(Checkout.Root, "tests", "questions", name))
            .SelectMany(file => QuestionFile.Read(file).Questions).Where((_, i) => i % every == 0),
    ];

    private sealed class Asked
    {
        public List<TimeSpan> Times { get; } = [];

        public long Allocated { get; private set; }

        public void Ask(Func<string, IReadOnlyList<string>?, Answer> answer, GoldQuestion[] questions)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var question in questions)
            {
                var start = Stopwatch.GetTimestamp();
                PlainText.Of(Reply.To(answer(question.Question, question.History)));
                Times.Add(Stopwatch.GetElapsedTime(start));
            }

            Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
