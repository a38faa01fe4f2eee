using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using PolicyBot.Inference;

namespace PolicyBot.Indexing;

/// <summary>Keeps passage vectors between runs: a head that names format and encoder, then hash, scale and numbers of each vector.</summary>
internal static class VectorFile
{
    private const string Name = "vectors.bin";
    private const int Dimensions = SentenceEncoder.Dimensions;
    private static readonly byte[] Head = Encoding.ASCII.GetBytes("policybot vectors 1 " + SentenceEncoder.Version + "\n");

    /// <summary>The vectors that are kept; none where there is no file, or one of another encoder, or a torn one.</summary>
    public static Dictionary<PassageHash, QuantizedVector> Read(string folder)
    {
        var vectors = new Dictionary<PassageHash, QuantizedVector>();
        string path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return vectors;
        }

        using var file = new BinaryReader(File.OpenRead(path));
        long size = file.BaseStream.Length - Head.Length - sizeof(int);
        if (size < 0 || !file.ReadBytes(Head.Length).AsSpan().SequenceEqual(Head))
        {
            return vectors;
        }

        int count = file.ReadInt32();
        if (count < 0 || size != (long)count * (16 + sizeof(float) + Dimensions))
        {
            return vectors;
        }

        for (int i = 0; i < count; i++)
        {
            var hash = new PassageHash(file.ReadUInt64(), file.ReadUInt64());
            float scale = file.ReadSingle();
            vectors[hash] = new QuantizedVector(scale, MemoryMarshal.Cast<byte, sbyte>(file.ReadBytes(Dimensions)).ToArray());
        }

        return vectors;
    }

    /// <summary>Writes all vectors beside the file and moves them into its place.</summary>
    public static void Write(string folder, Dictionary<PassageHash, QuantizedVector> vectors)
    {
        string path = Path.Combine(folder, Name);
        string unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.new");
        using (var file = new BinaryWriter(File.Create(unfinished)))
        {
            file.Write(Head);
            file.Write(vectors.Count);
            foreach ((PassageHash hash, QuantizedVector vector) in vectors)
            {
                file.Write(hash.High);
                file.Write(hash.Low);
                file.Write(vector.Scale);
                file.Write(MemoryMarshal.AsBytes(vector.Values));
            }
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
