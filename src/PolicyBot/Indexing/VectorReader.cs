using Microsoft.Win32.SafeHandles;

namespace PolicyBot.Indexing;

/// <summary>Reads the file of vectors, all in a row or some by their numbers. A file that takes its place later is not seen.</summary>
/// <remarks>Safe for any number of threads.</remarks>
internal sealed class VectorReader : IDisposable
{
    private const int RecordsPerBlock = 4096;

    private readonly SafeFileHandle _file;

    private VectorReader(SafeFileHandle file) => _file = file;

    /// <summary>What is done with a whole record.</summary>
    /// <param name="number">Its place in the file, counted from 0.</param>
    /// <param name="record">The record, good until the visit ends.</param>
    public delegate void Visitor(int number, VectorRecord record);

    /// <summary>Opens the file; null where there is none, or one of another format or encoder.</summary>
    public static VectorReader? TryOpen(string folder)
    {
        string path = Path.Combine(folder, VectorFile.Name);
        if (!File.Exists(path))
        {
            return null;
        }

        SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (VectorFile.HasHead(file))
        {
            return new(file);
        }

        file.Dispose();
        return null;
    }

    /// <summary>Visits every whole record in the order of the file.</summary>
    public void ReadAll(Visitor visit)
    {
        var block = new byte[RecordsPerBlock * VectorRecord.Size];
        int records;
        for (int first = 0; (records = Fill(first, block) / VectorRecord.Size) > 0; first += records)
        {
            for (int i = 0; i < records; i++)
            {
                var record = new VectorRecord(block.AsSpan(i * VectorRecord.Size, VectorRecord.Size));
                if (record.IsWhole)
                {
                    visit(first + i, record);
                }
            }
        }
    }

    /// <summary>Reads records that follow one another.</summary>
    /// <param name="first">The first one's number.</param>
    /// <param name="records">Receives them: <see cref="VectorRecord.Size"/> bytes each. Those that are no longer there become zeros, which are no whole record.</param>
    public void Read(int first, Span<byte> records)
    {
        records.Clear();
        try
        {
            Fill(first, records);
        }
        catch (IOException)
        {
            // A block that cannot be read is as good as none.
        }
    }

    public void Dispose() => _file.Dispose();

    private int Fill(int first, Span<byte> records)
    {
        long start = VectorFile.Head.Length + ((long)first * VectorRecord.Size);
        int filled = 0;
        for (int read = -1; read != 0 && filled < records.Length; filled += read)
        {
            read = RandomAccess.Read(_file, records[filled..], start + filled);
        }

        return filled;
    }
}
