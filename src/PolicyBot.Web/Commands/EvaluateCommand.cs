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
        var files = new Argument<string[]>("files") { Description = "Question files. By default all of tests/questions in the checkout.", Arity = ArgumentArity.ZeroOrMore };
        var misses = new Option<bool>("--misses") { Description = "List every reply that is not right." };
        var expect = new Option<bool>("--expect") { Description = "Write expected-scores.json anew from these scores instead of comparing with it." };
        var command = new Command("evaluate", "Ask questions whose answers are known. Exits with 1 where scores fall behind expected-scores.json.") { files, misses, expect };
        command.SetAction(line => Run(line.GetValue(files) ?? [], line.GetValue(misses), line.GetValue(expect), line, shared));
        return command;
    }

    private static int Run(string[] files, bool misses, bool expect, ParseResult line, SharedOptions shared)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        var settings = shared.ReadSettings(line);
        var (data, inference) = (DataOptions.Read(settings), InferenceSettings.Read(settings));
        settings.ThrowIfFaulty();
        var checkout = Checkout.Find();
        try
        {
            IReadOnlyList<string> paths = files.Length > 0 ? files : QuestionSet.FilesBelow(Path.Combine(checkout ?? "", QuestionsFolder));
            QuestionSet[] sets = [.. paths.Select(QuestionFile.Read)];
            using var models = inference.OpenModels();
            var graded = sets.Select(set => (set.Name, Grades: Grade(set, data, models, line, shared))).ToList();
            ScoreTable.Print(graded, misses, output);
            return checkout is null ? ExitCode.Success : Compare(graded, Path.Combine(checkout, ExpectedScoresFile), expect, error);
        }
        catch (Exception exception) when (exception is QuestionFileException or IOException or UnauthorizedAccessException or JsonException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.Failure;
        }
    }

    private static IReadOnlyList<Grade> Grade(QuestionSet set, DataOptions data, InferenceModels? models, ParseResult line, SharedOptions shared)
    {
        var knowledge = shared.KnowledgeOf(set, line);
        using var index = PassageIndex.Open(knowledge, data.Indexes, models: models);
        var engine = new AnswerEngine(index, Synonyms.Load(knowledge.Folder), Glossary.Load(knowledge.Folder));
        return new Evaluator(engine.Answer, knowledge, TimeProvider.System).Grade(set.Questions);
    }

    private static int Compare(IReadOnlyList<(string Name, IReadOnlyList<Grade> Grades)> graded, string file, bool expect, TextWriter error)
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
