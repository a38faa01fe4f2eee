using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace PolicyBot.Indexing;

/// <summary>An index of an earlier state of the documents, from which the passages of unchanged ones are taken over.</summary>
internal sealed class EarlierIndex : IDisposable
{
    /// <summary>In each index's folder, the versions of its documents, one a line.</summary>
    public const string ListName = "documents.txt";

    private readonly FSDirectory _directory;
    private readonly DirectoryReader _reader;

    private EarlierIndex(FSDirectory directory, DirectoryReader reader)
    {
        _directory = directory;
        _reader = reader;
    }

    /// <summary>The index below a folder that shares the most documents; null where none shares any, or it is torn.</summary>
    /// <param name="folder">Where indexes are kept.</param>
    /// <param name="versions">The versions of the documents there are now.</param>
    public static EarlierIndex? Nearest(string folder, IReadOnlyCollection<string> versions)
    {
        var wanted = versions.ToHashSet(StringComparer.Ordinal);
        string? nearest = null;
        int most = 0;
        foreach (string path in System.IO.Directory.Exists(folder) ? System.IO.Directory.GetDirectories(folder) : [])
        {
            int shared = Path.HasExtension(path) ? 0 : Shared(path, wanted);
            (nearest, most) = shared > most ? (path, shared) : (nearest, most);
        }

        return nearest is null ? null : TryOpen(nearest);
    }

    /// <summary>Opens an index whose files are whole, by their checksums; null where it is torn in any way.</summary>
    public static (FSDirectory Directory, DirectoryReader Reader)? OpenWhole(string path)
    {
        FSDirectory directory = FSDirectory.Open(path);
        DirectoryReader? reader = null;
        try
        {
            reader = DirectoryReader.Open(directory);
            foreach (AtomicReaderContext leaf in reader.Leaves)
            {
                leaf.AtomicReader.CheckIntegrity();
            }

            return (directory, reader);
        }
        catch (Exception e) when (IsTorn(e))
        {
            reader?.Dispose();
            directory.Dispose();
            return null;
        }
    }

    /// <summary>Whether an exception is one of the many ways in which a torn index says so.</summary>
    public static bool IsTorn(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or IndexNotFoundException or ArgumentException or FormatException
            or IndexOutOfRangeException or InvalidOperationException or InvalidCastException or OverflowException or KeyNotFoundException or NullReferenceException;

    /// <summary>The passages of those documents, as they are stored.</summary>
    /// <param name="versions">The versions of the documents that are still there.</param>
    /// <param name="whole">Receives the versions that are found, with how many passages each has.</param>
    public AtomicReader Of(IReadOnlyCollection<string> versions, Dictionary<string, int> whole)
    {
        var wanted = versions.ToHashSet(StringComparer.Ordinal);
        var kept = new FixedBitSet(Math.Max(_reader.MaxDoc, 1));
        foreach ((int number, string version, _) in PassagePlaces.Stored(_reader))
        {
            if (wanted.Contains(version))
            {
                kept.Set(number);
                whole[version] = whole.GetValueOrDefault(version) + 1;
            }
        }

        return new Part(SlowCompositeReaderWrapper.Wrap(_reader), kept);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    // What another program is just removing shares nothing.
    private static int Shared(string path, HashSet<string> wanted)
    {
        string list = Path.Combine(path, ListName);
        try
        {
            return File.Exists(list) ? File.ReadLines(list).Count(wanted.Contains) : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static EarlierIndex? TryOpen(string path) =>
        OpenWhole(path) is var (directory, reader) ? new(directory, reader) : null;

    private sealed class Part(AtomicReader reader, FixedBitSet kept) : FilterAtomicReader(reader)
    {
        public override IBits LiveDocs => kept;

        public override int NumDocs => kept.Cardinality;
    }
}
