namespace PolicyBot.Documents;

/// <summary>Keeps the files of a knowledge folder within it.</summary>
internal static class DocumentPath
{
    private const int MaximumLinks = 40;

    /// <summary>Whether a path is relative, with forward slashes, and never leaves its folder by its own words.</summary>
    public static bool IsInside(string path) =>
        !Path.IsPathRooted(path)
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Contains(':', StringComparison.Ordinal)
        && path.Split('/').All(part => part.Trim() is not ("" or "." or ".."));

    /// <summary>Whether a file lies within a folder once every symbolic link on the way is followed.</summary>
    public static bool IsReallyInside(string folder, string file)
    {
        var inside = Path.TrimEndingDirectorySeparator(Real(folder, MaximumLinks)) + Path.DirectorySeparatorChar;
        return Real(file, MaximumLinks).StartsWith(inside, StringComparison.Ordinal);
    }

    private static string Real(string path, int links)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            if (links > 0 && new FileInfo(real).LinkTarget is { } target)
            {
                real = Real(Path.Combine(Path.GetDirectoryName(real)!, target), --links);
            }
        }

        return real;
    }
}
