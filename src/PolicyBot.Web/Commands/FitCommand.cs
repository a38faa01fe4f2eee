using System.CommandLine;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PolicyBot.Answering;
using PolicyBot.Evaluation;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;
using PolicyBot.Questions.Spanish;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Commands;

/// <summary>Fits the weights by which evidence is ranked and answers are decided, and writes them for the next build.</summary>
public static class FitCommand
{
    private const double DefaultThreshold = 0.65;
    private const double DefaultShelfThreshold = 0.45;

    /// <summary>A computed answer is given where it is more likely right than not.</summary>
    private const double CalculationThreshold = 0.5;

    private static readonly string QuestionsFolder = Path.Combine("tests", "questions", "fit");
    private static readonly string CalculationsFolder = Path.Combine("tests", "questions", "operands-fit");
    private static readonly string CoefficientsFile = Path.Combine("src", "PolicyBot", "Evidence", "coefficients.json");

    /// <summary>The command <c>fit</c>.</summary>
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("files") { Description = "Question files, two at least. By default all of tests/questions/fit in the checkout.", Arity = ArgumentArity.ZeroOrMore };
        var threshold = new Option<double>("--threshold")
        {
            Description = "The probability from which a question to one document is answered, above 0 and below 1.",
            HelpName = "P",
            DefaultValueFactory = _ => DefaultThreshold,
        };
        var shelfThreshold = new Option<double>("--shelf-threshold")
        {
            Description = "The same for a question to several documents.",
            HelpName = "P",
            DefaultValueFactory = _ => DefaultShelfThreshold,
        };
        var calculations = new Option<bool>("--calculations") { Description = "Fit only the weights by which computed answers are given; by default on tests/questions/operands-fit and tests/questions/fit." };
        var output = new Option<string>("--output") { Description = "Where the weights are written. By default src/PolicyBot/Evidence/coefficients.json of the checkout.", HelpName = "FILE" };
        var command = new Command("fit", "Fit the weights of ranking and decision on questions whose answers are known: without the models and, where they are on, with them.") { files, threshold, shelfThreshold, calculations, output };
        command.SetAction(line => Run(line.GetValue(files) ?? [], new(line.GetValue(threshold), line.GetValue(shelfThreshold)), line.GetValue(calculations), line.GetValue(output), line, shared));
        return command;
    }

    private static int Run(string[] files, Thresholds thresholds, bool onlyCalculations, string? output, ParseResult line, SharedOptions shared)
    {
        var error = line.InvocationConfiguration.Error;
        var settings = shared.ReadSettings(line);
        var (data, inference) = (DataOptions.Read(settings), InferenceSettings.Read(settings));
        settings.ThrowIfFaulty();
        try
        {
            var checkout = Checkout.Find();
            IReadOnlyList<string> paths = files.Length > 0 ? files : QuestionSet.FilesBelow(Path.Combine(checkout ?? "", QuestionsFolder));
            QuestionSet[] sets = [.. paths.Select(QuestionFile.Read)];
            var file = output ?? (checkout is null ? null : Path.Combine(checkout, CoefficientsFile));
            if (Fault(sets, thresholds, file) is { } fault)
            {
                error.WriteLine(fault);
                return ExitCode.Failure;
            }

            using var models = inference.OpenModels();
            var coefficients = File.Exists(file) ? JObject.Parse(File.ReadAllText(file)) : [];
            if (!onlyCalculations)
            {
                coefficients["lexical"] = Fit("lexical", sets, thresholds, models: null, data, line, shared);
            }

            if (models is not null)
            {
                if (!onlyCalculations)
                {
                    coefficients["models"] = Fit("models", sets, thresholds, models, data, line, shared);
                }

                QuestionSet[] computed = files.Length > 0 ? sets : [.. QuestionSet.FilesBelow(Path.Combine(checkout ?? "", CalculationsFolder)).Select(QuestionFile.Read), .. sets];
                if (FitCalculations(computed, models, data, line, shared) is { } fitted)
                {
                    coefficients["calculation"] = fitted;
                }
            }

            File.WriteAllText(file!, coefficients.ToString(Formatting.Indented) + "\n");
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is QuestionFileException or IOException or UnauthorizedAccessException or JsonException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.Failure;
        }
    }

    private static string? Fault(QuestionSet[] sets, Thresholds thresholds, string? file) =>
        sets.DistinctBy(set => set.Name).Count() < 2
            ? FormattableString.Invariant($"{sets.Length} question files were given; name two at least, since each is judged by weights fitted on the others.")
        : !(thresholds.Document is > 0 and < 1)
            ? FormattableString.Invariant($"--threshold is {thresholds.Document}; expected a probability above 0 and below 1.")
        : !(thresholds.Shelf is > 0 and < 1)
            ? FormattableString.Invariant($"--shelf-threshold is {thresholds.Shelf}; expected a probability above 0 and below 1.")
        : file is null
            ? "There is no checkout here to write the weights to; run this in one, or name a file, as in --output coefficients.json."
        : null;

    private static JObject Fit(
        string part, QuestionSet[] sets, Thresholds thresholds, InferenceModels? models, DataOptions data, ParseResult line, SharedOptions shared)
    {
        var fit = new EvidenceFit();
        var indexes = new List<PassageIndex>();
        try
        {
            foreach (var set in sets)
            {
                line.InvocationConfiguration.Error.WriteLine($"{part}: weighing {set.Name}");
                var knowledge = shared.KnowledgeOf(set, line);
                var index = PassageIndex.Open(knowledge, data.Indexes, models: models);
                indexes.Add(index);
                fit.Add(set, new AnswerEngine(index, Synonyms.Load(knowledge.Folder), Glossary.Load(knowledge.Folder)));
            }

            var fitted = fit.Fit();
            FitTable.Print(part, fitted.Validation, line.InvocationConfiguration.Output);
            var weights = fitted.ToJson(thresholds.Document, thresholds.Shelf);
            weights["record"] = Record(sets, fit.Questions, fitted, thresholds);
            return weights;
        }
        finally
        {
            indexes.ForEach(index => index.Dispose());
        }
    }

    private static JObject? FitCalculations(QuestionSet[] sets, InferenceModels models, DataOptions data, ParseResult line, SharedOptions shared)
    {
        var fit = new CalculationFit();
        foreach (var set in sets)
        {
            line.InvocationConfiguration.Error.WriteLine($"calculation: weighing {set.Name}");
            var knowledge = shared.KnowledgeOf(set, line);
            using var index = PassageIndex.Open(knowledge, data.Indexes, models: models);
            fit.Add(set, new AnswerEngine(index, Synonyms.Load(knowledge.Folder), Glossary.Load(knowledge.Folder)));
        }

        if (fit.Sets < 2)
        {
            line.InvocationConfiguration.Error.WriteLine($"calculation: left as it was, since ways to compute an answer were found in {fit.Sets} of the question files; two are needed.");
            return null;
        }

        var (weights, validation) = fit.Fit(CalculationThreshold);
        FitTable.Print("calculation", validation, line.InvocationConfiguration.Output);
        weights["record"] = new JObject
        {
            ["sets"] = new JArray(sets.Select(set => set.Name)),
            ["ways"] = fit.Ways,
            ["validation"] = "each way by weights fitted without its set",
            ["area"] = Math.Round(validation.Area(), 3),
            ["calibrationError"] = Math.Round(validation.CalibrationError(), 3),
        };
        return weights;
    }

    // A wrong answer costs threshold / (1 - threshold) times what a right one gains, where answering and declining are worth the same
    // at the threshold: C. K. Chow, "On Optimum Recognition Error and Reject Tradeoff", IEEE Transactions on Information Theory 16, 1970.
    private static JObject Record(QuestionSet[] sets, int questions, FittedEvidence fitted, Thresholds thresholds) => new()
    {
        ["sets"] = new JArray(sets.Select(set => set.Name)),
        ["questions"] = questions,
        ["validation"] = "each question by weights fitted without its set",
        ["area"] = Math.Round(fitted.Validation.Area(), 3),
        ["calibrationError"] = Math.Round(fitted.Validation.CalibrationError(), 3),
        ["oneDocument"] = Record(fitted, thresholds.Document, shelf: false),
        ["severalDocuments"] = Record(fitted, thresholds.Shelf, shelf: true),
    };

    private static JObject Record(FittedEvidence fitted, double threshold, bool shelf)
    {
        var (right, declined, wrongSaid) = fitted.Validation.At(threshold, shelf);
        return new JObject
        {
            ["threshold"] = threshold,
            ["why"] = FormattableString.Invariant($"A wrong answer is counted {threshold / (1 - threshold):0.##} times a right one; so an answer must be right with a probability of {threshold} at least."),
            ["right"] = Math.Round(right, 3),
            ["declined"] = Math.Round(declined, 3),
            ["wrongSaid"] = Math.Round(wrongSaid, 3),
        };
    }

    /// <param name="Document">The probability from which a question to one document is answered.</param>
    /// <param name="Shelf">The same for several documents.</param>
    private readonly record struct Thresholds(double Document, double Shelf);
}
