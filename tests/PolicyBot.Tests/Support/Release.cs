using PolicyBot.Documents;

namespace PolicyBot.Tests.Support;

/// <summary>The first document, as it lies in the repository.</summary>
internal static class Release
{
    public const string Id = "secretary-blinken-travels-to-bogota";

    /// <summary>The repository's knowledge folder.</summary>
    public static string Folder { get; } = KnowledgeFolder.Locate(null, AppContext.BaseDirectory, AppContext.BaseDirectory);
}
