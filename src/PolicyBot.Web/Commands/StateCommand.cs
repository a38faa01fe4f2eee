using System.CommandLine;
using PolicyBot.Web.DirectLine;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.State;

namespace PolicyBot.Web.Commands;

/// <summary>Looks after what is remembered of users.</summary>
public static class StateCommand
{
    /// <summary>The command <c>state</c> with its subcommand <c>purge</c>.</summary>
    public static Command Create(SharedOptions shared)
    {
        var days = new Option<int?>("--older-than") { Description = "Only what was last written more than so many days ago.", HelpName = "DAYS" };
        var channel = new Option<string?>("--channel") { Description = "With --user: the channel that knows the user by this id, as in msteams.", HelpName = "CHANNEL" };
        var user = new Option<string?>("--user") { Description = "Only the conversations that this user of --channel spoke in, and the user's feedback.", HelpName = "ID" };
        var purge = new Command("purge", "Erase what is remembered of users: turns, activity ids, feedback, the web chat's conversations. May run while the bot serves.") { days, channel, user };
        purge.Validators.Add(result =>
        {
            if (result.GetValue(days) < 0)
            {
                result.AddError("--older-than takes a number of days, 0 or more.");
            }

            if (result.GetValue(user) is null != result.GetValue(channel) is null || (result.GetValue(user) is not null && result.GetValue(days) is not null))
            {
                result.AddError("--user and --channel go together, and not with --older-than: a user's data are erased whole.");
            }
        });
        purge.SetAction(line => Purge(line, line.GetValue(days), line.GetValue(channel), line.GetValue(user), shared));
        return new Command("state", "Look after what is remembered of users.") { purge };
    }

    private static int Purge(ParseResult line, int? days, string? channel, string? user, SharedOptions shared)
    {
        var settings = shared.ReadSettings(line);
        var (data, directLine) = (DataOptions.Read(settings), DirectLineOptions.Read(settings));
        settings.ThrowIfFaulty();
        using var database = StateDatabase.Open(data.Path);
        using var log = ConversationLog.Open(data.Path, directLine.Idle, TimeProvider.System);
        foreach (var (kept, file) in (ReadOnlySpan<(IErasable, string)>)[(database, StateDatabase.FileName), (log, ConversationLog.FileName)])
        {
            var erased = (channel, user, days) switch
            {
                ({ } on, { } who, _) => kept.Erase(on, who),
                (_, _, { } age) => kept.Erase(TimeProvider.System.GetUtcNow() - TimeSpan.FromDays(age)),
                _ => kept.Erase(DateTimeOffset.MaxValue),
            };
            line.InvocationConfiguration.Output.WriteLine($"Erased {KnowledgeCounts.Count(erased, "record")} from {Path.Combine(data.Path, file)}.");
        }

        return ExitCode.Success;
    }
}
