using System.CommandLine;
using PolicyBot.Documents;
using PolicyBot.Evaluation;
using PolicyBot.Inference;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Commands;

/// <summary>The options that every command takes.</summary>
public sealed class SharedOptions
{
    /// <summary>The knowledge folder.</summary>
    public Option<string> Knowledge { get; } = new("--knowledge")
    {
        Description = "The knowledge folder. By default knowledge/ of the current directory or of its nearest parent that holds PolicyBot.sln, else the copy beside the program.",
        HelpName = "PATH",
        Recursive = true,
    };

    /// <summary>The data folder.</summary>
    public Option<string> Data { get; } = new("--Data:Path")
    {
        Description = "Where indexes are written. By default PolicyBot in the user's application data folder.",
        HelpName = "PATH",
        Recursive = true,
    };

    /// <summary>Whether the models are used.</summary>
    public Option<string> Inference { get; } = new("--Inference:Enabled")
    {
        Description = "Whether the models take part, true or false. By default true; without them the bot goes by words alone.",
        HelpName = "BOOL",
        Recursive = true,
    };

    /// <summary>The knowledge folder that a command line names or leaves to be found; a full path.</summary>
    public string KnowledgeFolderOf(ParseResult line) =>
        KnowledgeFolder.Locate(line.GetValue(Knowledge), Directory.GetCurrentDirectory(), AppContext.BaseDirectory);

    /// <summary>What a set of questions is asked of: the knowledge that the command line names, else the set's own.</summary>
    /// <exception cref="KnowledgeException">The folder cannot be served.</exception>
    /// <exception cref="QuestionFileException">The file beside the set does not name one folder.</exception>
    public Documents.Knowledge KnowledgeOf(QuestionSet set, ParseResult line)
    {
        var named = line.GetValue(Knowledge) is null ? set.KnowledgePath() : null;
        return set.Within(KnowledgeFolder.Load(named ?? KnowledgeFolderOf(line)));
    }

    /// <summary>The arguments of a command line that are ASP.NET Core's: all that no option here takes, and the options that are named as settings.</summary>
    public string[] SettingsOf(ParseResult line) =>
    [
        .. line.UnmatchedTokens,
        .. from option in new[] { Data, Inference }
           let value = line.GetValue(option)
           where value is not null
           from token in new[] { option.Name, value }
           select token,
    ];

    /// <summary>The settings of a command that serves nothing: appsettings.json beside the program, environment variables, the command line.</summary>
    public Settings.SettingsReader ReadSettings(ParseResult line) => new(new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(SettingsOf(line))
        .Build());

    /// <summary>Opens the knowledge that a command line names, showing how far indexing is where that takes longer than a second.</summary>
    public ServedKnowledge Open(ParseResult line, DataOptions data, InferenceOptions inference, CancellationToken cancellationToken = default)
    {
        using var progress = new IndexingProgress(line.InvocationConfiguration.Error, !Console.IsErrorRedirected, TimeProvider.System);
        return ServedKnowledge.Open(KnowledgeFolderOf(line), data, inference, progress, cancellationToken);
    }
}
