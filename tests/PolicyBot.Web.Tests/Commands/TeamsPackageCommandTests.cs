using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using PolicyBot.Web.Commands;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Commands;

public sealed class TeamsPackageCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_package_holds_the_manifest_and_the_icons_that_it_names_at_its_root()
    {
        var path = Path.Combine(_folder.Path, "app.zip");

        Assert.Equal(0, await RunAsync("--address", "https://bot.example.org", "--output", path));

        using var archive = ZipFile.OpenRead(path);
        Assert.Equal(["color.png", "manifest.json", "outline.png"], archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        using var stream = archive.GetEntry("manifest.json")!.Open();
        var manifest = await JsonNode.ParseAsync(stream);
        Assert.Equal(("color.png", "outline.png"), ((string?)manifest!["icons"]!["color"], (string?)manifest["icons"]!["outline"]));
        Assert.Equal("Ministère de l’Exemple", (string?)manifest["developer"]!["name"]);
        Assert.Contains(path, _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_app_gives_the_same_bytes()
    {
        string[] paths = [Path.Combine(_folder.Path, "first.zip"), Path.Combine(_folder.Path, "second.zip")];
        foreach (var path in paths)
        {
            await RunAsync("--address", "https://bot.example.org", "--output", path);
        }

        Assert.Equal(File.ReadAllBytes(paths[0]), File.ReadAllBytes(paths[1]));
    }

    [Fact]
    public async Task Nothing_is_written_of_an_app_that_Teams_would_refuse()
    {
        var path = Path.Combine(_folder.Path, "app.zip");

        Assert.Equal(1, await RunAsync("--address", "http://localhost:3978", "--output", path));

        Assert.Contains("--address is 'http://localhost:3978'", _error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told_in_one_sentence()
    {
        Assert.Equal(1, await RunAsync("--address", "https://bot.example.org", "--output", _folder.Path));

        Assert.StartsWith($"Cannot write '{_folder.Path}'", _error.ToString(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params string[] options) => CommandLine.RunAsync(
        ["teams-package", "--app-id", "12345678-9abc-4def-8123-456789abcdef", "--developer", "Ministère de l’Exemple", .. options], (_, _) => { }, _ => { }, _output, _error);
}
