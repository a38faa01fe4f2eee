namespace PolicyBot.Indexing;

/// <summary>Removes indexes that nobody will open again, and vectors that no index is left for.</summary>
internal static class OutdatedIndexes
{
    /// <summary>In the folder of each index with vectors, the hashes of their texts, 16 bytes each.</summary>
    public const string ListName = "vectors.list";

    private const string Removed = ".old";

    /// <summary>Notes which vectors an index needs.</summary>
    /// <param name="path">The index's own folder.</param>
    /// <param name="hashes">The hashes of the texts.</param>
    public static void Note(string path, IEnumerable<PassageHash> hashes)
    {
        string list = Path.Combine(path, ListName);
        if (File.Exists(list))
        {
            return;
        }

        using var writer = new BinaryWriter(File.Create(list));
        foreach (PassageHash hash in hashes)
        {
            writer.Write(hash.High);
            writer.Write(hash.Low);
        }
    }

    /// <summary>Removes all but one version and the last one made beside it; of the vectors all that neither needs, once they are a quarter of the file.</summary>
    /// <param name="folder">Where indexes are kept.</param>
    /// <param name="version">The version that is used now.</param>
    /// <remarks>What another program holds open, or what may not be changed, stays for the next time.</remarks>
    public static void Remove(string folder, string version)
    {
        try
        {
            string[] kept =
            [
                Path.Combine(folder, version),
                .. Indexes(folder).Where(path => Path.GetFileName(path) != version)
                    .OrderByDescending(path => File.GetLastWriteTimeUtc(Path.Combine(path, EarlierIndex.ListName)))
                    .ThenBy(path => path, StringComparer.Ordinal)
                    .Take(1),
            ];
            foreach (string path in Indexes(folder).Except(kept))
            {
                // Away from its name at once: what is half removed must never look like an index.
                Directory.Move(path, path + Removed);
            }

            foreach (string path in Directory.GetDirectories(folder, "*" + Removed))
            {
                Directory.Delete(path, recursive: true);
            }

            VectorFile.Compact(folder, [.. kept.SelectMany(Needed)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The room is worth less than the service.
        }
    }

    // Those being made and those being removed have an extension.
    private static IEnumerable<string> Indexes(string folder) =>
        Directory.GetDirectories(folder).Where(path => !Path.HasExtension(path) && File.Exists(Path.Combine(path, EarlierIndex.ListName)));

    private static IEnumerable<PassageHash> Needed(string path)
    {
        string list = Path.Combine(path, ListName);
        if (!File.Exists(list))
        {
            yield break;
        }

        using var reader = new BinaryReader(File.OpenRead(list));
        for (long i = reader.BaseStream.Length / 16; i > 0; i--)
        {
            yield return new(reader.ReadUInt64(), reader.ReadUInt64());
        }
    }
}
