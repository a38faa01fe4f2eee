using System.CommandLine;
using Newtonsoft.Json;
using PolicyBot.Answering;
using PolicyBot.Evaluation;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Questions.Spanish;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Commands;

/// <summary>Writes what the reader and the operand reader are trained on, for the scripts beside the models.</summary>
public static class LessonsCommand
{
    private static readonly string[] OfReader = ["reader"];
    private static readonly string[] OfOperandReader = ["operands", "reader"];

    /// <summary>The command <c>lessons</c>.</summary>
    public static Command Create(SharedOptions shared)
    {
        var output = new Argument<string>("output") { Description = "The JSON Lines file to write, a question a line." };
        var files = new Argument<string[]>("files") { Description = "Question files. By default all of tests/questions/reader in the checkout, with --operands all of tests/questions/operands, too.", Arity = ArgumentArity.ZeroOrMore };
        var operands = new Option<bool>("--operands") { Description = "Write what train_operands.py trains the operand reader on." };
        var command = new Command("lessons", "Write what src/PolicyBot/Inference/Files/train_reader.py trains the reader on: questions whose answers are known, with what is found for them.") { output, files, operands };
        command.SetAction(line => Run(line.GetValue(output)!, line.GetValue(files) ?? [], line.GetValue(operands), line, shared));
        return command;
    }

    private static int Run(string output, string[] files, bool operands, ParseResult line, SharedOptions shared)
    {
        var error = line.InvocationConfiguration.Error;
        var settings = shared.ReadSettings(line);
        var (data, inference) = (DataOptions.Read(settings), InferenceSettings.Read(settings));
        settings.ThrowIfFaulty();
        string[] folders = [.. (operands ? OfOperandReader : OfReader).Select(folder => Path.Combine(Checkout.Find() ?? "", "tests", "questions", folder))];
        if (!inference.Enabled || (files.Length == 0 && !folders.All(Directory.Exists)))
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
            foreach (var set in (files.Length > 0 ? files : folders.SelectMany(QuestionSet.FilesBelow)).Select(QuestionFile.Read))
            {
                error.WriteLine($"weighing {set.Name}");
                var knowledge = shared.KnowledgeOf(set, line);
                using var index = PassageIndex.Open(knowledge, data.Indexes, models: models);
                var engine = new AnswerEngine(index, Synonyms.Load(knowledge.Folder), Glossary.Load(knowledge.Folder));
                foreach (var lesson in operands ? OperandLesson.Of(set, engine) : ReaderLesson.Of(set, engine).Cast<object>())
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
