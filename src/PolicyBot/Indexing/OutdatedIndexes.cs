using System.Buffers.Binary;
using System.Globalization;

namespace PolicyBot.Indexing;

/// <summary>Removes indexes that nobody will open again, and vectors that no index is left for.</summary>
internal static class OutdatedIndexes
{
    /// <summary>In the folder of each index, the hashes of the texts whose vectors it needs, 16 bytes each; empty for an index without vectors.</summary>
    public const string ListName = "vectors.list";

    private const int HashSize = 2 * sizeof(ulong);
    private const string Removed = ".old";

    /// <summary>Notes which vectors an index needs, to be called before they are made: what a stop leaves is then known to be needed.</summary>
    /// <param name="path">The index's own folder.</param>
    /// <param name="hashes">The hashes of the texts, each once.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <remarks>A list that says so already is left, so that an index can be opened where nothing may be written.</remarks>
    public static void Note(string path, IReadOnlyList<PassageHash> hashes)
    {
        var content = new byte[hashes.Count * HashSize];
        for (int i = 0; i < hashes.Count; i++)
        {
            Span<byte> place = content.AsSpan(i * HashSize, HashSize);
            BinaryPrimitives.WriteUInt64LittleEndian(place, hashes[i].High);
            BinaryPrimitives.WriteUInt64LittleEndian(place[sizeof(ulong)..], hashes[i].Low);
        }

        string list = Path.Combine(path, ListName);
        if (File.Exists(list) && File.ReadAllBytes(list).AsSpan().SequenceEqual(content))
        {
            return;
        }

        string unfinished = string.Create(CultureInfo.InvariantCulture, $"{list}.{Environment.ProcessId}.new");
        using (FileStream file = File.Create(unfinished))
        {
            file.Write(content);

            // On the disk before it has its name: an empty list would give all vectors away.
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, list, overwrite: true);
    }

    /// <summary>Holds an index, so that no program removes it until this is disposed.</summary>
    /// <param name="path">The index's own folder.</param>
    /// <returns>Null where there is no index, or where it is just being removed.</returns>
    public static FileStream? TryHold(string path) => TryOpen(path, FileAccess.Read, FileShare.Read);

    /// <summary>Removes all but one version, the last one made beside it and those that are held; of the vectors all that none of these needs, once they are a quarter of the file.</summary>
    /// <param name="folder">Where indexes are kept.</param>
    /// <param name="version">The version that is used now.</param>
    /// <remarks>
    /// What another program holds, or what may not be changed, stays for the next time. While it is not known which vectors an index needs, none is removed.
    /// </remarks>
    public static void Remove(string folder, string version) => IfPossible(() =>
    {
        string[] outdated =
        [
            .. Indexes(folder).Where(path => Path.GetFileName(path) != version)
                .OrderByDescending(path => File.GetLastWriteTimeUtc(Path.Combine(path, EarlierIndex.ListName)))
                .ThenBy(path => path, StringComparer.Ordinal)
                .Skip(1),
        ];
        foreach (string path in outdated)
        {
            IfPossible(() => MoveAway(path));
        }

        foreach (string path in Directory.GetDirectories(folder, "*" + Removed))
        {
            IfPossible(() => Directory.Delete(path, recursive: true));
        }

        if (Needed(folder) is { } needed)
        {
            VectorFile.Compact(folder, needed);
        }
    });

    // Away from its name at once: what is half removed must never look like an index.
    private static void MoveAway(string path)
    {
        using FileStream? alone = TryOpen(path, FileAccess.ReadWrite, FileShare.None);
        if (alone is null)
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            // There no folder with an open file can be moved; who holds it from here on keeps it there.
            alone.Dispose();
        }

        Directory.Move(path, path + Removed);
    }

    private static FileStream? TryOpen(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new(Path.Combine(path, EarlierIndex.ListName), FileMode.Open, access, share);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void IfPossible(Action change)
    {
        try
        {
            change();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The room is worth less than the service.
        }
    }

    // Those being made and those being removed have an extension.
    private static IEnumerable<string> Indexes(string folder) =>
        Directory.GetDirectories(folder).Where(path => !Path.HasExtension(path) && File.Exists(Path.Combine(path, EarlierIndex.ListName)));

    // Null where an index has no whole list.
    private static HashSet<PassageHash>? Needed(string folder)
    {
        var needed = new HashSet<PassageHash>();
        foreach (string list in Indexes(folder).Select(path => Path.Combine(path, ListName)))
        {
            byte[]? content = File.Exists(list) ? File.ReadAllBytes(list) : null;
            if (content is null || content.Length % HashSize != 0)
            {
                return null;
            }

            for (ReadOnlySpan<byte> rest = content; !rest.IsEmpty; rest = rest[HashSize..])
            {
                needed.Add(new(BinaryPrimitives.ReadUInt64LittleEndian(rest), BinaryPrimitives.ReadUInt64LittleEndian(rest[sizeof(ulong)..])));
            }
        }

        return needed;
    }
}
