using PolicyBot.Inference;

namespace PolicyBot.Indexing;

/// <summary>Appends vectors to the file of all indexes as they are made, so that a stop loses next to nothing.</summary>
internal sealed class VectorAppender : IDisposable
{
    private const int RecordsBetweenFlushes = 64;

    private readonly FileStream _lock;
    private readonly FileStream _file;
    private readonly byte[] _record = new byte[VectorRecord.Size];
    private int _unflushed;

    private VectorAppender(FileStream held, FileStream file)
    {
        _lock = held;
        _file = file;
    }

    /// <summary>Opens the file, making it anew where it is of another format or encoder and cutting off a record that a stop left unfinished.</summary>
    /// <returns>Null where another program appends: its vectors are kept, ours are made again when they are next missing.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static VectorAppender? TryOpen(string folder)
    {
        Directory.CreateDirectory(folder);
        if (VectorFile.TryLock(folder) is not { } held)
        {
            return null;
        }

        FileStream? file = null;
        try
        {
            string path = Path.Combine(folder, VectorFile.Name);
            file = Open(path);
            if (!VectorFile.HasHead(file.SafeFileHandle))
            {
                // A new file, not this one emptied: who has it open reads on as before.
                file.Dispose();
                File.Delete(path);
                file = Open(path);
                file.Write(VectorFile.Head);
                file.Flush();
            }

            file.SetLength(file.Length - ((file.Length - VectorFile.Head.Length) % VectorRecord.Size));
            file.Seek(0, SeekOrigin.End);
            return new(held, file);
        }
        catch
        {
            file?.Dispose();
            held.Dispose();
            throw;
        }
    }

    public void Append(PassageHash hash, QuantizedVector vector)
    {
        VectorRecord.Write(hash, vector, _record);
        _file.Write(_record);
        if (++_unflushed == RecordsBetweenFlushes)
        {
            _file.Flush();
            _unflushed = 0;
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        _lock.Dispose();
    }

    private static FileStream Open(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
}
