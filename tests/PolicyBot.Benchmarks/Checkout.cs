using PolicyBot.Documents;

namespace PolicyBot.Benchmarks;

/// <summary>The checkout that the benchmarks run in, and what they read from it.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds PolicyBot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The documents of the repository's own knowledge folder.</summary>
    public static Knowledge LoadKnowledge() => KnowledgeFolder.Load(Path.Combine(Root, "knowledge"));

    /// <summary>The 66 releases.</summary>
    public static Knowledge LoadShelf() => KnowledgeFolder.Load(Path.Combine(Root, "tests", "releases"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyBot.sln")))
        {
            folder = folder.Parent
                ?? throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds PolicyBot.sln; run the benchmarks from a checkout.");
        }

        return folder.FullName;
    }
}
