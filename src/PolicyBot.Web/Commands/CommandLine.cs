using System.CommandLine;
using PolicyBot.Documents;
using PolicyBot.Inference;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Commands;

/// <summary>The program's command line.</summary>
public static class CommandLine
{
    /// <summary>Runs the command that the arguments name, by default <c>serve</c>.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="addServices">Registers the features that <c>serve</c> hosts, each reading its settings.</param>
    /// <param name="mapRoutes">Maps their routes.</param>
    /// <param name="output">Where results go; by default the console.</param>
    /// <param name="error">Where faults go; by default the console.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        string[] args,
        Action<WebApplicationBuilder, SettingsReader> addServices,
        Action<WebApplication> mapRoutes,
        TextWriter? output = null,
        TextWriter? error = null)
    {
        var shared = new SharedOptions();
        var serve = new ServeCommand(shared, addServices, mapRoutes);
        var serveCommand = serve.Create();
        var root = new RootCommand("Ask a policy document, get the fact, see the proof. Without a command: serve.")
        {
            shared.Knowledge,
            shared.Data,
            shared.Inference,
            serveCommand,
            AskCommand.Create(shared),
            KnowledgeCommand.Create(shared),
            IndexCommand.Create(shared),
            EvaluateCommand.Create(shared),
            FitCommand.Create(shared),
            LessonsCommand.Create(shared),
            StateCommand.Create(shared),
            FeedbackCommand.Create(shared),
            TeamsPackageCommand.Create(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction(serve.RunAsync);

        // A question may begin with '@', which would otherwise name a file of arguments.
        var line = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var invocation = new InvocationConfiguration
        {
            Output = output ?? Console.Out,
            Error = error ?? Console.Error,
            EnableDefaultExceptionHandler = false,

            // The host ends gracefully by itself on Ctrl-C.
            ProcessTerminationTimeout = null,
        };
        if (Unknown(line, takesSettings: line.CommandResult.Command == root || line.CommandResult.Command == serveCommand) is { } unknown)
        {
            WriteLines(invocation.Error, [unknown]);
            return ExitCode.Failure;
        }

        try
        {
            return await line.InvokeAsync(invocation);
        }
        catch (KnowledgeException exception)
        {
            WriteLines(invocation.Error, exception.Faults.Select(fault => fault.ToString()));
            return ExitCode.KnowledgeFaults;
        }
        catch (SettingsException exception)
        {
            WriteLines(invocation.Error, exception.Faults);
            return ExitCode.Failure;
        }
        catch (Exception exception) when (exception is DataFolderException or InferenceException or ListenException)
        {
            WriteLines(invocation.Error, [exception.Message]);
            return ExitCode.Failure;
        }
    }

    private static string? Unknown(ParseResult line, bool takesSettings) => line.UnmatchedTokens switch
    {
        [] => null,
        [var first, ..] when !takesSettings => $"'{first}' is not known here; see --help.",
        [var first, ..] when !first.StartsWith('-') && !first.StartsWith('/') && !first.Contains('=', StringComparison.Ordinal) =>
            $"There is no command '{first}'. Commands are serve, ask, knowledge, index, evaluate, fit, state, feedback and teams-package; see --help.",
        _ => null,
    };

    private static void WriteLines(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }
    }
}
