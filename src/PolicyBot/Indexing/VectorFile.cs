using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using PolicyBot.Inference;

namespace PolicyBot.Indexing;

/// <summary>Keeps passage vectors between runs: a head that names format and encoder, then records of hash, scale, numbers and checksum, each appended when it is made.</summary>
/// <remarks>Whatever a stop, a full disk or a bad block leaves of a record fails its checksum, and the vector is made again.</remarks>
internal static class VectorFile
{
    public const string Name = "vectors.bin";

    private const string LockName = "vectors.lock";

    public const int RecordSize = ChecksumStart + sizeof(uint);

    private const int ScaleStart = 16;
    private const int ValuesStart = ScaleStart + sizeof(float);
    private const int ChecksumStart = ValuesStart + SentenceEncoder.Dimensions;
    private const int RecordsPerBlock = 4096;

    public static readonly byte[] Head = Encoding.ASCII.GetBytes("policybot vectors 2 " + SentenceEncoder.Version + "\n");

    /// <summary>Those of the wanted vectors that are kept; none where there is no file, or one of another format or encoder.</summary>
    public static Dictionary<PassageHash, QuantizedVector> Read(string folder, HashSet<PassageHash> wanted)
    {
        var vectors = new Dictionary<PassageHash, QuantizedVector>(wanted.Count);
        string path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return vectors;
        }

        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (!HasHead(file))
        {
            return vectors;
        }

        var block = new byte[RecordsPerBlock * RecordSize];
        int length;
        while ((length = file.ReadAtLeast(block, block.Length, throwOnEndOfStream: false)) >= RecordSize)
        {
            Take(block.AsSpan(0, length - (length % RecordSize)), wanted, vectors);
        }

        return vectors;
    }

    /// <summary>Keeps only the vectors that are needed, in a file that takes the place of the one before when it is whole; nothing is done while fewer than a quarter are needless.</summary>
    /// <exception cref="IOException">The folder cannot be written, or another program holds the file.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Compact(string folder, HashSet<PassageHash> needed)
    {
        string path = Path.Combine(folder, Name);
        if (!File.Exists(path) || new FileInfo(path).Length - Head.Length <= needed.Count * (long)RecordSize * 4 / 3)
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
            var record = new byte[RecordSize];
            for (bool hasHead = HasHead(file); hasHead && file.ReadAtLeast(record, RecordSize, throwOnEndOfStream: false) == RecordSize;)
            {
                if (IsWhole(record) && needed.Remove(HashOf(record)))
                {
                    kept.Write(record);
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

    public static bool HasHead(Stream file)
    {
        Span<byte> head = stackalloc byte[Head.Length];
        return file.ReadAtLeast(head, Head.Length, throwOnEndOfStream: false) == Head.Length && head.SequenceEqual(Head);
    }

    public static void WriteRecord(PassageHash hash, QuantizedVector vector, Span<byte> record)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(record, hash.High);
        BinaryPrimitives.WriteUInt64LittleEndian(record[8..], hash.Low);
        BinaryPrimitives.WriteSingleLittleEndian(record[ScaleStart..], vector.Scale);
        MemoryMarshal.AsBytes(vector.Values).CopyTo(record[ValuesStart..]);
        BinaryPrimitives.WriteUInt32LittleEndian(record[ChecksumStart..], Checksum(record[..ChecksumStart]));
    }

    // The numbers of a block's vectors lie in one array: that is a quarter less to hold than an array for each.
    private static void Take(ReadOnlySpan<byte> records, HashSet<PassageHash> wanted, Dictionary<PassageHash, QuantizedVector> vectors)
    {
        var taken = new List<(PassageHash Hash, int Start)>();
        for (int start = 0; start < records.Length; start += RecordSize)
        {
            ReadOnlySpan<byte> record = records.Slice(start, RecordSize);
            PassageHash hash = HashOf(record);
            if (wanted.Contains(hash) && IsWhole(record))
            {
                taken.Add((hash, start));
            }
        }

        var values = new sbyte[taken.Count * SentenceEncoder.Dimensions];
        for (int i = 0; i < taken.Count; i++)
        {
            ReadOnlySpan<byte> record = records.Slice(taken[i].Start, RecordSize);
            Memory<sbyte> own = values.AsMemory(i * SentenceEncoder.Dimensions, SentenceEncoder.Dimensions);
            MemoryMarshal.Cast<byte, sbyte>(record[ValuesStart..ChecksumStart]).CopyTo(own.Span);
            vectors[taken[i].Hash] = new QuantizedVector(BinaryPrimitives.ReadSingleLittleEndian(record[ScaleStart..]), own);
        }
    }

    private static PassageHash HashOf(ReadOnlySpan<byte> record) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(record), BinaryPrimitives.ReadUInt64LittleEndian(record[8..]));

    private static bool IsWhole(ReadOnlySpan<byte> record) =>
        BinaryPrimitives.ReadUInt32LittleEndian(record[ChecksumStart..]) == Checksum(record[..ChecksumStart]);

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (uint word in MemoryMarshal.Cast<byte, uint>(bytes))
        {
            sum = BitOperations.Crc32C(sum, word);
        }

        return sum;
    }
}
