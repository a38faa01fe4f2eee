using System.Text.RegularExpressions;

namespace PolicyBot.Web.Tests.Architecture;

public sealed partial class ReadmeTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Readmes => [.. Directory
        .EnumerateFiles(Root, "*.md", new EnumerationOptions { RecurseSubdirectories = true })
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => Path.GetFileName(file) is "README.md" or "FORMAT.md")
        .Where(file => !file.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules"))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void A_path_that_a_readme_names_exists(string readme)
    {
        var missing = NamedPaths(File.ReadAllText(Path.Combine(Root, readme))).Where(path => !Exists(path));

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("See `src/PolicyBot` and `tests/README.md`.", "src/PolicyBot tests/README.md")]
    [InlineData("```\ndotnet run --project src/PolicyBot.Web -- x\n```", "src/PolicyBot.Web")]
    [InlineData("Not in code: src/Nowhere, nor `https://example.org/src/x`.", "")]
    public void Paths_are_read_from_code_only(string text, string paths)
    {
        Assert.Equal(paths, string.Join(' ', NamedPaths(text)));
    }

    private static IEnumerable<string> NamedPaths(string text) =>
        from code in CodePattern().Matches(text)
        from path in PathPattern().Matches(code.Value)
        select path.Value.TrimEnd('.');

    private static bool Exists(string path)
    {
        var full = Path.Combine(Root, path);
        if (!path.Contains('*', StringComparison.Ordinal))
        {
            return File.Exists(full) || Directory.Exists(full);
        }

        var folder = Path.GetDirectoryName(full)!;
        return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder, Path.GetFileName(full)).Any();
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyBot.sln")))
        {
            folder = folder.Parent
                ?? throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds PolicyBot.sln; run the tests from a checkout.");
        }

        return folder.FullName;
    }

    [GeneratedRegex("```.*?```|`[^`\n]+`", RegexOptions.Singleline)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"(?<![\w./\\-])(src|tests|knowledge|\.ci)/[\w./*-]*")]
    private static partial Regex PathPattern();
}
