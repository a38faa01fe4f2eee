using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PolicyBot.Web.Teams;

namespace PolicyBot.Web.Tests.Teams;

public sealed class TeamsManifestTests
{
    private const string AppId = "12345678-9abc-4def-8123-456789abcdef";

    // Of Microsoft's schema, version 1.19.
    [Theory]
    [InlineData("developer.name", 32)]
    [InlineData("developer.websiteUrl", 2048)]
    [InlineData("developer.privacyUrl", 2048)]
    [InlineData("developer.termsOfUseUrl", 2048)]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    [InlineData("bots.0.commandLists.0.commands.0.title", 32)]
    [InlineData("bots.0.commandLists.0.commands.0.description", 128)]
    public void A_text_of_the_manifest_has_no_more_characters_than_the_schema_allows(string path, int most)
    {
        Assert.InRange(((string)At(Manifest(developer: new string('x', 32)), path)!).Length, 1, most);
    }

    [Fact]
    public void The_bot_is_offered_in_all_three_kinds_of_conversation()
    {
        var bot = At(Manifest(), "bots.0")!;

        Assert.Equal(AppId, (string?)bot["botId"]);
        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.AsArray().Select(scope => (string?)scope));
    }

    [Fact]
    public void Its_own_pages_on_privacy_and_terms_are_named_where_no_others_are_given()
    {
        var developer = Manifest()["developer"]!;

        Assert.Equal("https://bot.example.org/privacy", (string?)developer["privacyUrl"]);
        Assert.Equal("https://bot.example.org/terms", (string?)developer["termsOfUseUrl"]);
    }

    [Fact]
    public void Each_host_that_the_app_names_is_a_valid_domain_once_without_its_port()
    {
        var manifest = Manifest(address: "https://bot.example.org:8443/here", privacy: "https://www.example.org/privacy", terms: "https://www.example.org/terms");

        Assert.Equal(["bot.example.org", "www.example.org"], manifest["validDomains"]!.AsArray().Select(domain => (string?)domain));
    }

    [Fact]
    public void The_manifest_says_which_schema_it_follows_and_a_version_and_colour_of_that_schemas_form()
    {
        var manifest = Manifest();

        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{manifest["manifestVersion"]}/MicrosoftTeams.schema.json", (string?)manifest["$schema"]);
        Assert.Matches(new Regex(@"^\d+\.\d+\.\d+$"), (string?)manifest["version"]);
        Assert.Matches(new Regex("^#[0-9A-F]{6}$"), (string?)manifest["accentColor"]);
    }

    [Theory]
    [InlineData("--app-id", "not-a-guid")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000")]
    [InlineData("--app-id", "{12345678-9abc-4def-8123-456789abcdef}")]
    [InlineData("--address", "http://bot.example.org")]
    [InlineData("--address", "https://localhost:3978")]
    [InlineData("--address", "https://203.0.113.7")]
    [InlineData("--address", "https://user:secret@bot.example.org")]
    [InlineData("--address", "bot.example.org")]
    [InlineData("--developer", " ")]
    [InlineData("--developer", "a name of thirty-three characters")]
    [InlineData("--developer", "two\nlines")]
    [InlineData("--privacy", "http://bot.example.org/privacy")]
    [InlineData("--terms", "/terms")]
    [InlineData("--package-version", "1.0")]
    [InlineData("--package-version", "1.0.0.0")]
    public void What_the_schema_does_not_allow_is_refused_by_name(string option, string value)
    {
        var app = TeamsApp.Read(
            option == "--app-id" ? value : AppId,
            option == "--address" ? value : "https://bot.example.org",
            option == "--developer" ? value : "Example",
            option == "--privacy" ? value : null,
            option == "--terms" ? value : null,
            option == "--package-version" ? value : "1.0.0",
            out var faults);

        Assert.Null(app);
        Assert.StartsWith(option, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        TeamsApp.Read("x", "x", "", "x", "x", "x", out var faults);

        Assert.Equal(6, faults.Count);
    }

    private static JsonObject Manifest(string address = "https://bot.example.org", string developer = "Example", string? privacy = null, string? terms = null) =>
        TeamsManifest.Of(TeamsApp.Read(AppId, address, developer, privacy, terms, "1.2.3", out _)!);

    private static JsonNode? At(JsonNode node, string path) =>
        path.Split('.').Aggregate((JsonNode?)node, (at, name) => int.TryParse(name, out var index) ? at![index] : at![name]);
}
