using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PolicyBot.Web.Knowledge;

/// <summary>What can be told of a knowledge folder without reading its files: their names, sizes, modes and when they were written.</summary>
/// <param name="Sha256">A hash of all that; the same for the same state.</param>
public sealed record FolderState(string Sha256)
{
    private static readonly HashSet<string> Kinds = new([".md", ".txt", ".json"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The state of a folder and the folders in it; a missing folder has one too.</summary>
    /// <remarks>Hidden files and folders are left out, as are folders that are links. Of a file that is a link its target counts.</remarks>
    public static FolderState Of(string folder)
    {
        var lines = new List<string>();
        var open = new Stack<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (open.TryPop(out var directory))
        {
            try
            {
                foreach (var entry in directory.EnumerateFileSystemInfos())
                {
                    Add(entry, lines, open);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                lines.Add($"{directory.FullName}\0{exception.GetType().Name}");
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)))));
    }

    private static void Add(FileSystemInfo entry, List<string> lines, Stack<DirectoryInfo> open)
    {
        if (entry.Name.StartsWith('.'))
        {
            return;
        }

        if (entry is DirectoryInfo { LinkTarget: null } inner)
        {
            open.Push(inner);
        }
        else if (entry is FileInfo file && Kinds.Contains(entry.Extension))
        {
            var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{file.FullName}\0{target.FullName}\0{(target.Exists ? target.Length : -1)}\0{target.LastWriteTimeUtc.Ticks}\0{(int)target.UnixFileMode}"));
        }
    }
}
