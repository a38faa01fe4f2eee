using System.CommandLine;
using System.Text.Json;
using PolicyBot.Answering;
using PolicyBot.Web.Answers;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Commands;

/// <summary>Answers one question on the console.</summary>
public static class AskCommand
{
    /// <summary>The command <c>ask</c>.</summary>
    public static Command Create(SharedOptions shared)
    {
        var question = new Argument<string>("question") { Description = "What to ask of the documents." };
        var history = new Option<string[]>("--history")
        {
            Description = "An earlier turn of the same conversation; repeat it for more, oldest first.",
            HelpName = "TURN",
        };
        var json = new Option<bool>("--json") { Description = "Print the answer as the HTTP API sends it." };
        var explain = new Option<bool>("--explain") { Description = "Say how the answer came about: stages, passages, sentences, and what spoke for and against." };
        var command = new Command("ask", "Answer one question. Exits with 0 where the documents answer it, 3 where they do not.") { question, history, json, explain };
        command.SetAction(line => Run(
            line.GetRequiredValue(question),
            line.GetValue(history) ?? [],
            line.GetValue(json),
            line.GetValue(explain),
            line,
            shared));
        return command;
    }

    private static int Run(string question, string[] history, bool json, bool explain, ParseResult line, SharedOptions shared)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        if (Fault(question, history) is { } fault)
        {
            error.WriteLine(fault);
            return ExitCode.Failure;
        }

        var settings = shared.ReadSettings(line);
        var (data, inference, address) = (DataOptions.Read(settings), InferenceSettings.Read(settings), PublicAddress.Read(settings));
        settings.ThrowIfFaulty();
        using var served = shared.Open(line, data, inference);
        using var lease = served.Take();
        var explanation = explain ? lease.Engine.Explain(question, history, TimeProvider.System) : null;
        var answer = explanation?.Answer ?? lease.Engine.Answer(question, history);
        if (json)
        {
            var options = new JsonSerializerOptions { WriteIndented = true };
            AnswerJson.Configure(options);
            output.WriteLine(JsonSerializer.Serialize(explanation is null ? AnswerResponse.Of(answer, address) : AnswerResponse.Of(explanation, address), options));
        }
        else
        {
            AnswerPrinter.Print(answer, output);
            if (explanation is not null)
            {
                ExplanationPrinter.Print(explanation, lease.Engine.Index.Knowledge, output);
            }
        }

        return answer.Status == AnswerStatus.NoEvidence ? ExitCode.NoEvidence : ExitCode.Success;
    }

    private static string? Fault(string question, string[] history) =>
        QuestionLength.Fault("The question", question)
        ?? history.Select(turn => QuestionLength.Fault("An earlier turn", turn)).FirstOrDefault(fault => fault is not null)
        ?? (history.Length > AnswerEngine.MaximumHistory
            ? FormattableString.Invariant($"{history.Length} earlier turns were given; at most {AnswerEngine.MaximumHistory} are read.")
            : null);
}
