using PolicyBot.Documents;

namespace PolicyBot.Evaluation;

/// <summary>The questions of one file.</summary>
/// <param name="File">The file's full path.</param>
/// <param name="Questions">Its questions, in the order of its lines; never empty.</param>
public sealed record QuestionSet(string File, IReadOnlyList<GoldQuestion> Questions)
{
    /// <summary>The file that names the knowledge of the sets beside it.</summary>
    public const string KnowledgeFileName = "knowledge";

    /// <summary>The folder and file that the set is known by, without extension ("release/journalist").</summary>
    public string Name { get; } = $"{Path.GetFileName(Path.GetDirectoryName(File))}/{Path.GetFileNameWithoutExtension(File)}";

    /// <summary>The full paths of all question files below a folder, in ordinal order.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<string> FilesBelow(string folder) =>
        [.. Directory.EnumerateFiles(Path.GetFullPath(folder), "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The knowledge folder that the file beside the set names, as a full path; null where there is no such file.</summary>
    /// <exception cref="QuestionFileException">That file does not hold one line.</exception>
    public string? KnowledgePath()
    {
        var folder = Path.GetDirectoryName(File)!;
        var file = Path.Combine(folder, KnowledgeFileName);
        if (!System.IO.File.Exists(file))
        {
            return null;
        }

        var lines = System.IO.File.ReadAllLines(file);
        return lines is [var path] && !string.IsNullOrWhiteSpace(path)
            ? Path.GetFullPath(Path.Combine(folder, path.Trim()))
            : throw new QuestionFileException([$"{file}: {lines.Length} lines were given; write one, the path of a knowledge folder from here."]);
    }

    /// <summary>What the set is asked of: the one document that its file is named after, else all of <paramref name="knowledge"/>.</summary>
    public Knowledge Within(Knowledge knowledge) =>
        knowledge.Find(Path.GetFileNameWithoutExtension(File)) is { } document ? knowledge with { Documents = [document] } : knowledge;
}
