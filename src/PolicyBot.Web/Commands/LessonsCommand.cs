using System.CommandLine;
using Newtonsoft.Json;
using PolicyBot.Answering;
using PolicyBot.Evaluation;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Questions.Spanish;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Commands;

/// <summary>Writes what the reader is trained on, for the script beside the models.</summary>
public static class LessonsCommand
{
    private static readonly string QuestionsFolder = Path.Combine("tests", "questions", "reader");

    /// <summary>The command <c>lessons</c>.</summary>
    public static Command Create(SharedOptions shared)
    {
        var output = new Argument<string>("output") { Description = "The JSON Lines file to write, a question a line." };
        var files = new Argument<string[]>("files") { Description = "Question files. By default all of tests/questions/reader in the checkout.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("lessons", "Write what src/PolicyBot/Inference/Files/train_reader.py trains the reader on: questions whose answers are known, with what is found for them.") { output, files };
        command.SetAction(line => Run(line.GetValue(output)!, line.GetValue(files) ?? [], line, shared));
        return command;
    }

    private static int Run(string output, string[] files, ParseResult line, SharedOptions shared)
    {
        var error = line.InvocationConfiguration.Error;
        var settings = shared.ReadSettings(line);
        var (data, inference) = (DataOptions.Read(settings), InferenceSettings.Read(settings));
        settings.ThrowIfFaulty();
        var questions = Path.Combine(Checkout.Find() ?? "", QuestionsFolder);
        if (!inference.Enabled || (files.Length == 0 && !Directory.Exists(questions)))
        {
            error.WriteLine(inference.Enabled
                ? "There is no checkout here with questions for the reader; run this in one, or name question files behind the output."
                : "Lessons are made of what the models find; leave out --Inference:Enabled false.");
            return ExitCode.Failure;
        }

        try
        {
            using var models = inference.OpenModels();
            using var file = new StreamWriter(output);
            foreach (var set in (files.Length > 0 ? files : QuestionSet.FilesBelow(questions)).Select(QuestionFile.Read))
            {
                error.WriteLine($"weighing {set.Name}");
                var knowledge = shared.KnowledgeOf(set, line);
                using var index = PassageIndex.Open(knowledge, data.Indexes, models: models);
                foreach (var lesson in ReaderLesson.Of(set, new AnswerEngine(index, Synonyms.Load(knowledge.Folder), Glossary.Load(knowledge.Folder))))
                {
                    file.WriteLine(JsonConvert.SerializeObject(lesson));
                }
            }

            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is QuestionFileException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.Failure;
        }
    }
}
