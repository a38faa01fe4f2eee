using System.CommandLine;
using PolicyBot.Web.Teams;

namespace PolicyBot.Web.Commands;

/// <summary>Makes the archive by which the bot is put into Teams.</summary>
public static class TeamsPackageCommand
{
    /// <summary>The command <c>teams-package</c>.</summary>
    public static Command Create()
    {
        var appId = new Option<string>("--app-id") { Description = "The bot's app id.", HelpName = "GUID", Required = true };
        var address = new Option<string>("--address") { Description = "Where the bot is reached; the same as PublicAddress.", HelpName = "URL", Required = true };
        var developer = new Option<string>("--developer") { Description = "Who runs the bot, in at most 32 characters.", HelpName = "NAME", Required = true };
        var privacy = new Option<string?>("--privacy") { Description = "What happens to what users say. By default the bot's own page /privacy.", HelpName = "URL" };
        var terms = new Option<string?>("--terms") { Description = "The terms of use. By default the bot's own page /terms.", HelpName = "URL" };
        var version = new Option<string>("--package-version") { Description = "The package's version; raise it with each upload.", HelpName = "X.Y.Z", DefaultValueFactory = _ => "1.0.0" };
        var output = new Option<string>("--output") { Description = "The file to write.", HelpName = "FILE", DefaultValueFactory = _ => "policybot-teams.zip" };
        var command = new Command("teams-package", "Write the app package that is uploaded to Microsoft Teams.") { appId, address, developer, privacy, terms, version, output };
        command.SetAction(line =>
        {
            var app = TeamsApp.Read(
                line.GetRequiredValue(appId),
                line.GetRequiredValue(address),
                line.GetRequiredValue(developer),
                line.GetValue(privacy),
                line.GetValue(terms),
                line.GetRequiredValue(version),
                out var faults);
            return app is null ? Refuse(faults, line.InvocationConfiguration.Error) : Write(app, line.GetRequiredValue(output), line.InvocationConfiguration);
        });
        return command;
    }

    private static int Write(TeamsApp app, string path, InvocationConfiguration console)
    {
        try
        {
            using var file = File.Create(path);
            TeamsPackage.Write(TeamsManifest.Of(app), file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Refuse([$"Cannot write '{path}': {exception.Message}"], console.Error);
        }

        console.Output.WriteLine($"Wrote {path}. Upload it in Teams under Apps, Manage your apps, Upload an app.");
        return ExitCode.Success;
    }

    private static int Refuse(IReadOnlyList<string> faults, TextWriter error)
    {
        foreach (var fault in faults)
        {
            error.WriteLine(fault);
        }

        return ExitCode.Failure;
    }
}
