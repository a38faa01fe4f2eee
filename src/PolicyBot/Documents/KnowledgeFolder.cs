namespace PolicyBot.Documents;

/// <summary>Finds and reads a knowledge folder.</summary>
public static class KnowledgeFolder
{
    private const string Name = "knowledge";
    private const string SolutionName = "PolicyBot.sln";

    /// <summary>The folder to serve: the one named, else <c>knowledge/</c> of the current directory or of its nearest parent that holds PolicyBot.sln, else the copy beside the program.</summary>
    /// <param name="named">A path the user gave, or null.</param>
    /// <param name="currentDirectory">Where the search starts.</param>
    /// <param name="programDirectory">Where the program's own files lie.</param>
    /// <returns>A full path; it need not exist where it was named.</returns>
    public static string Locate(string? named, string currentDirectory, string programDirectory)
    {
        if (named is not null)
        {
            return Path.GetFullPath(named, currentDirectory);
        }

        var near = Path.Combine(Path.GetFullPath(currentDirectory), Name);
        if (Directory.Exists(near))
        {
            return near;
        }

        for (var parent = new DirectoryInfo(currentDirectory); parent is not null; parent = parent.Parent)
        {
            if (File.Exists(Path.Combine(parent.FullName, SolutionName)))
            {
                var beside = Path.Combine(parent.FullName, Name);
                return Directory.Exists(beside) ? beside : Path.Combine(programDirectory, Name);
            }
        }

        return Path.Combine(programDirectory, Name);
    }

    /// <summary>Reads every document of a folder.</summary>
    /// <exception cref="KnowledgeException">The folder or a file in it cannot be served; carries every fault found.</exception>
    public static Knowledge Load(string folder) => new KnowledgeReader(Path.GetFullPath(folder)).Read();

    /// <summary>Rewrites the sha256 pins of sources.json to the files as they are now, leaving all else of it as it stands.</summary>
    /// <returns>The files whose pin changed, relative to the folder.</returns>
    /// <exception cref="KnowledgeException">There is no sources.json, or it cannot be read.</exception>
    public static IReadOnlyList<string> UpdatePins(string folder) => PinWriter.Update(Path.GetFullPath(folder));
}
