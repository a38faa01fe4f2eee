namespace PolicyBot.Documents;

/// <summary>Lists the texts of a folder that has no sources.json.</summary>
internal static class FolderFiles
{
    /// <summary>The .md and .txt files of a folder and the folders in it, relative and with forward slashes, in ordinal order.</summary>
    /// <remarks>READMEs, hidden files and folders, and folders that are links are left out.</remarks>
    public static IReadOnlyList<string> In(string folder)
    {
        var names = new List<string>();
        var open = new Stack<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (open.TryPop(out var directory))
        {
            foreach (var entry in directory.EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.'))
                {
                    continue;
                }

                if (entry is DirectoryInfo { LinkTarget: null } inner)
                {
                    open.Push(inner);
                }
                else if (entry is FileInfo && IsText(entry.Name))
                {
                    names.Add(Path.GetRelativePath(folder, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));
                }
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private static bool IsText(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".MD" or ".TXT"
        && !Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);
}
