using System.Text;
using Microsoft.Win32.SafeHandles;
using PolicyBot.Inference;

namespace PolicyBot.Indexing;

/// <summary>Keeps vectors between runs, in one file for all indexes: a head that names format and encoder, then records (<see cref="VectorRecord"/>), each appended when it is made.</summary>
/// <remarks>
/// Whatever a stop, a full disk or a bad block leaves of a record fails its checksum, and the vector is made again. A record never moves and never
/// changes: a file without what is needless, or of another encoder, takes the place of the one before, which stays as it is for those that have it open.
/// </remarks>
internal static class VectorFile
{
    public const string Name = "vectors.bin";

    private const string LockName = "vectors.lock";

    public static readonly byte[] Head = Encoding.ASCII.GetBytes("policybot vectors 2 " + SentenceEncoder.Version + "\n");

    /// <summary>Keeps only the vectors that are needed, in a file that takes the place of the one before when it is whole; nothing is done while fewer than a quarter are needless.</summary>
    /// <exception cref="IOException">The folder cannot be written, or another program holds the file.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Compact(string folder, HashSet<PassageHash> needed)
    {
        string path = Path.Combine(folder, Name);
        if (!File.Exists(path) || new FileInfo(path).Length - Head.Length <= needed.Count * (long)VectorRecord.Size * 4 / 3)
        {
            return;
        }

        using FileStream? held = TryLock(folder);
        if (held is null)
        {
            return;
        }

        string compact = path + ".new";
        using (FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        using (FileStream kept = File.Create(compact))
        {
            kept.Write(Head);
            var bytes = new byte[VectorRecord.Size];
            bool hasHead = HasHead(file.SafeFileHandle);
            file.Position = Head.Length;
            while (hasHead && file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length)
            {
                var record = new VectorRecord(bytes);
                if (record.IsWhole && needed.Remove(record.Hash))
                {
                    kept.Write(bytes);
                }
            }
        }

        File.Move(compact, path, overwrite: true);
    }

    /// <summary>The right to change the file, held until it is disposed; null where another program has it.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static FileStream? TryLock(string folder)
    {
        string path = Path.Combine(folder, LockName);
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    public static bool HasHead(SafeFileHandle file)
    {
        Span<byte> head = stackalloc byte[Head.Length];
        return RandomAccess.Read(file, head, 0) == Head.Length && head.SequenceEqual(Head);
    }
}
