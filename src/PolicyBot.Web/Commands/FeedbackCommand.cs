using System.CommandLine;
using System.Globalization;
using PolicyBot.Web.Feedback;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.State;
using Spectre.Console;

namespace PolicyBot.Web.Commands;

/// <summary>Shows what users said of answers.</summary>
public static class FeedbackCommand
{
    /// <summary>The command <c>feedback</c> with its subcommands <c>export</c> and <c>report</c>.</summary>
    public static Command Create(SharedOptions shared)
    {
        var export = new Command("export", "Write disliked answers' questions as lines of a question file for evaluate, its accept lists to be filled in.");
        export.SetAction(line => Export(Read(line, shared), line));
        var report = new Command("report", "Count thumbs and unanswered questions by status and index version.");
        report.SetAction(line => Report(Read(line, shared), line.InvocationConfiguration.Output));
        return new Command("feedback", "Show what users said of answers.") { export, report };
    }

    private static IReadOnlyList<FeedbackEntry> Read(ParseResult line, SharedOptions shared)
    {
        var settings = shared.ReadSettings(line);
        var data = DataOptions.Read(settings);
        settings.ThrowIfFaulty();
        using var database = StateDatabase.Open(data.Path);
        return FeedbackLog.Read(database);
    }

    private static int Export(IReadOnlyList<FeedbackEntry> entries, ParseResult line)
    {
        foreach (var question in QuestionExport.Lines(entries))
        {
            line.InvocationConfiguration.Output.WriteLine(question);
        }

        var left = entries.Count(entry => entry is { Kind: FeedbackKind.Dislike, Turns.Count: 0 });
        if (left > 0)
        {
            line.InvocationConfiguration.Error.WriteLine($"{KnowledgeCounts.Count(left, "disliked answer")} left out: its question was not kept. Set Feedback:KeepQuestions to true to keep questions.");
        }

        return ExitCode.Success;
    }

    private static int Report(IReadOnlyList<FeedbackEntry> entries, TextWriter output)
    {
        var table = new Table().Border(TableBorder.Ascii2);
        table.AddColumns("Index", "Status", "Up", "Down", "Unanswered", "Confidence");
        foreach (var group in entries.GroupBy(entry => (entry.Answer.IndexVersion, entry.Answer.Status)).OrderBy(group => group.Key.IndexVersion, StringComparer.Ordinal).ThenBy(group => group.Key.Status, StringComparer.Ordinal))
        {
            table.AddRow(
                new Text(group.Key.IndexVersion),
                new Text(group.Key.Status),
                Number(group.Count(entry => entry.Kind == FeedbackKind.Like)),
                Number(group.Count(entry => entry.Kind == FeedbackKind.Dislike)),
                Number(group.Count(entry => entry.Kind == FeedbackKind.Unanswered)),
                new Text(group.Average(entry => entry.Answer.Confidence).ToString("0.00", CultureInfo.InvariantCulture)));
        }

        AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) }).Write(table);
        return ExitCode.Success;
    }

    private static Text Number(int count) => new(count.ToString(CultureInfo.InvariantCulture));
}
