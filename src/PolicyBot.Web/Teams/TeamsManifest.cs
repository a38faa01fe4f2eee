using System.Globalization;
using System.Text.Json.Nodes;
using PolicyBot.Questions.Languages;
using PolicyBot.Web.Channels;

namespace PolicyBot.Web.Teams;

/// <summary>The manifest by which Teams knows an app with a bot.</summary>
/// <remarks>Of version 1.19 of Microsoft's schema, which all clients of Teams have known since 2024. The lengths that it allows are checked by tests.</remarks>
public static class TeamsManifest
{
    /// <summary>The manifest's name in the package.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The name of the icon in full colour.</summary>
    public const string ColorFileName = "color.png";

    /// <summary>The name of the icon in white lines.</summary>
    public const string OutlineFileName = "outline.png";

    private const string SchemaVersion = "1.19";

    private static readonly string[] Scopes = ["personal", "team", "groupChat"];

    /// <summary>The manifest of an app.</summary>
    public static JsonObject Of(TeamsApp app) => new()
    {
        ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{SchemaVersion}/MicrosoftTeams.schema.json",
        ["manifestVersion"] = SchemaVersion,
        ["version"] = app.Version.ToString(),
        ["id"] = app.AppId.ToString("D"),
        ["developer"] = new JsonObject
        {
            ["name"] = app.Developer,
            ["websiteUrl"] = app.Address.AbsoluteUri,
            ["privacyUrl"] = app.Privacy.AbsoluteUri,
            ["termsOfUseUrl"] = app.Terms.AbsoluteUri,
        },
        ["name"] = new JsonObject { ["short"] = "PolicyBot", ["full"] = "PolicyBot: ask a policy document" },
        ["description"] = new JsonObject
        {
            ["short"] = "Ask a policy document, get the fact, see the proof.",
            ["full"] = "PolicyBot answers questions from the documents that it was given, in their own words, and shows where these stand. Where the documents do not hold the answer it says so. It writes no sentence of its own about a document's content.",
        },
        ["icons"] = new JsonObject { ["color"] = ColorFileName, ["outline"] = OutlineFileName },
        ["accentColor"] = string.Create(CultureInfo.InvariantCulture, $"#{TeamsIcons.Accent:X6}"),
        ["defaultInstallScope"] = "personal",
        ["bots"] = new JsonArray(new JsonObject
        {
            ["botId"] = app.AppId.ToString("D"),
            ["scopes"] = Names(Scopes),
            ["supportsFiles"] = false,
            ["isNotificationOnly"] = false,
            ["commandLists"] = new JsonArray(new JsonObject
            {
                ["scopes"] = Names(Scopes),
                ["commands"] = new JsonArray(new JsonObject
                {
                    ["title"] = SourcesCard.Request(Language.English),
                    ["description"] = "Shows the passages that the latest answer quotes, and opens them in their documents",
                }),
            }),
        }),
        ["validDomains"] = Names(((Uri[])[app.Address, app.Privacy, app.Terms]).Select(address => address.IdnHost).Distinct(StringComparer.Ordinal)),
    };

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => JsonValue.Create(name))];
}
