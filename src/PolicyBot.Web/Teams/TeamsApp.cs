using System.Globalization;

namespace PolicyBot.Web.Teams;

/// <summary>What a Teams app package says of the bot and of who runs it.</summary>
/// <param name="AppId">The bot's app id; the Teams app has the same.</param>
/// <param name="Address">Where the bot is reached.</param>
/// <param name="Developer">Who runs it, as Teams names them.</param>
/// <param name="Privacy">What it does with what users say.</param>
/// <param name="Terms">Under which terms it may be used.</param>
/// <param name="Version">The package's version, of three numbers; Teams takes an upload for an update where it has grown.</param>
public sealed record TeamsApp(Guid AppId, Uri Address, string Developer, Uri Privacy, Uri Terms, Version Version)
{
    private const int LongestDeveloper = 32;
    private const int LongestAddress = 2048;

    /// <summary>Reads what was given on the command line.</summary>
    /// <param name="appId">The app id.</param>
    /// <param name="address">The bot's address.</param>
    /// <param name="developer">The developer.</param>
    /// <param name="privacy">The page on privacy; null for the bot's own.</param>
    /// <param name="terms">The page of terms; null for the bot's own.</param>
    /// <param name="version">The package's version.</param>
    /// <param name="faults">What is wrong, in a sentence each; empty where nothing is.</param>
    /// <returns>The app; null where there are faults.</returns>
    public static TeamsApp? Read(string appId, string address, string developer, string? privacy, string? terms, string version, out IReadOnlyList<string> faults)
    {
        var found = new List<string>();
        if (!Guid.TryParseExact(appId, "D", out var id) || id == Guid.Empty)
        {
            found.Add($"--app-id is '{appId}'; expected the bot's app id, as in 12345678-9abc-4def-8123-456789abcdef.");
        }

        var name = developer.Trim();
        if (name.Length is 0 or > LongestDeveloper || name.Any(char.IsControl))
        {
            found.Add(string.Create(CultureInfo.InvariantCulture, $"--developer has {name.Length} characters; expected a name of 1 to {LongestDeveloper}, in one line."));
        }

        if (!Version.TryParse(version, out var number) || number is { Build: < 0 } or { Revision: >= 0 })
        {
            found.Add($"--package-version is '{version}'; expected three numbers, as in 1.0.0.");
        }

        var root = Page("--address", address, found);
        var (policy, conditions) = (privacy is null ? Below("privacy") : Page("--privacy", privacy, found), terms is null ? Below("terms") : Page("--terms", terms, found));
        faults = found;
        return found.Count == 0 ? new(id, root!, name, policy!, conditions!, number!) : null;

        Uri? Below(string page) => root is null ? null : new(root.AbsoluteUri.TrimEnd('/') + "/" + page);
    }

    private static Uri? Page(string option, string text, List<string> faults)
    {
        if (text.Length <= LongestAddress
            && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttps
            && address.HostNameType == UriHostNameType.Dns
            && address.IdnHost.Contains('.', StringComparison.Ordinal)
            && address.UserInfo.Length == 0)
        {
            return address;
        }

        faults.Add($"{option} is '{text}'; expected an https address that Teams can reach by name, as in https://bot.example.org.");
        return null;
    }
}
