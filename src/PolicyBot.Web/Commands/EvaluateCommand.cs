using System.CommandLine;
using System.Text.Json;
using PolicyBot.Answering;
using PolicyBot.Evaluation;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;
using PolicyBot.Questions.Spanish;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Commands;

/// <summary>Asks questions whose answers are known and prints how well they were answered.</summary>
public static class EvaluateCommand
{
    private static readonly string QuestionsFolder = Path.Combine("tests", "questions");
    private static readonly string ExpectedScoresFile = Path.Combine("tests", "PolicyBot.Benchmarks", "expected-scores.json");

    /// <summary>The command <c>evaluate</c>.</summary>
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("files") { Description = "Question files, or folders of them. By default all of tests/questions in the checkout.", Arity = ArgumentArity.ZeroOrMore };
        var misses = new Option<bool>("--misses") { Description = "List every reply that is not right with the stage that made it so, and count the stages." };
        var expect = new Option<bool>("--expect") { Description = "Write expected-scores.json anew from these scores instead of comparing with it." };
        var report = new Option<bool>("--report") { Description = "Write the table of README.md and the curves in tests/PolicyBot.Benchmarks anew from these scores." };
        var yardsticks = new Option<string>("--data")
        {
            Description = "Measure on the public benchmarks in this folder too: scifact, squad2, doc2dial, where they are there. Without question files only on these.",
            HelpName = "PATH",
        };
        var sample = new Option<int?>("--sample") { Description = "At most so many questions of each public benchmark, spread evenly. By default all.", HelpName = "N" };
        sample.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 1)
            {
                result.AddError(FormattableString.Invariant($"--sample is {result.GetValueOrDefault<int?>()}; expected 1 or more questions."));
            }
        });
        var command = new Command("evaluate", "Ask questions whose answers are known. Exits with 1 where scores fall behind expected-scores.json.") { files, misses, expect, report, yardsticks, sample };
        command.SetAction(line => Run(line.GetValue(files) ?? [], line.GetValue(misses), line.GetValue(expect), line.GetValue(report), line.GetValue(yardsticks), line.GetValue(sample), line, shared));
        return command;
    }

    private static int Run(string[] files, bool misses, bool expect, bool report, string? yardsticks, int? sample, ParseResult line, SharedOptions shared)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        var settings = shared.ReadSettings(line);
        var (data, inference) = (DataOptions.Read(settings), InferenceSettings.Read(settings));
        settings.ThrowIfFaulty();
        var checkout = Checkout.Find();
        try
        {
            QuestionSet[] sets = [.. Paths(files, yardsticks, checkout).Select(QuestionFile.Read)];
            using var models = inference.OpenModels();
            if (yardsticks is not null && !new YardstickMeasurement(models, data, line.InvocationConfiguration).Run(yardsticks, sample))
            {
                error.WriteLine($"'{yardsticks}' holds no public benchmark. Expected scifact/corpus.jsonl, queries.jsonl and qrels/test.tsv, squad2/dev.json, or doc2dial/docs.json and rc_dev.jsonl, each as it is or packed with gzip.");
                return ExitCode.Failure;
            }

            if (sets.Length == 0)
            {
                return ExitCode.Success;
            }

            var graded = sets.Select(set => Grade(set, misses, data, models, line, shared)).ToList();
            if (misses)
            {
                MissTable.Print(graded, output);
            }

            ScoreTable.Print(graded, output);
            if (report && checkout is not null)
            {
                new ScoreReport(checkout).Write(graded);
            }

            return checkout is null ? ExitCode.Success : Compare(graded, Path.Combine(checkout, ExpectedScoresFile), expect, error);
        }
        catch (Exception exception) when (exception is QuestionFileException or IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.Failure;
        }
    }

    private static IEnumerable<string> Paths(string[] files, string? yardsticks, string? checkout) => files switch
    {
        [] when yardsticks is not null => [],
        [] => QuestionSet.FilesBelow(Path.Combine(checkout ?? "", QuestionsFolder)),
        _ => files.SelectMany(file => Directory.Exists(file) ? QuestionSet.FilesBelow(file) : [file]),
    };

    private static GradedSet Grade(QuestionSet set, bool misses, DataOptions data, InferenceModels? models, ParseResult line, SharedOptions shared)
    {
        var knowledge = shared.KnowledgeOf(set, line);
        using var index = PassageIndex.Open(knowledge, data.Indexes, models: models);
        var engine = new AnswerEngine(index, Synonyms.Load(knowledge.Folder), Glossary.Load(knowledge.Folder));
        // The host makes them in the background, before they are asked for: they are no part of an answer's time.
        engine.PrepareSuggestions(CancellationToken.None);
        var grades = new Evaluator(engine.Answer, knowledge, TimeProvider.System).Grade(set.Questions);
        return new(set.Name, grades, misses ? [.. grades.Where(grade => !grade.Right).Select(grade => Miss.Of(grade, Explain(engine, grade), knowledge))] : []);
    }

    private static Explanation? Explain(AnswerEngine engine, Grade grade) =>
        grade.Error is null ? engine.Explain(grade.Question.Question, grade.Question.History, TimeProvider.System) : null;

    private static int Compare(IReadOnlyList<GradedSet> graded, string file, bool expect, TextWriter error)
    {
        var expected = File.Exists(file) ? ExpectedScores.Parse(File.ReadAllText(file)) : new ExpectedScores(Slack: 1, new Dictionary<string, ExpectedScore>());
        if (expect)
        {
            File.WriteAllText(file, expected.With(graded.Select(set => (set.Name, Scorecard.Of(set.Grades)))).ToJson());
            return ExitCode.Success;
        }

        var shortfalls = graded.SelectMany(set => expected.Shortfalls(set.Name, Scorecard.Of(set.Grades))).ToList();
        shortfalls.ForEach(error.WriteLine);
        return shortfalls.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }
}
