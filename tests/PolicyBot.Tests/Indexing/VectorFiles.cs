using PolicyBot.Indexing;
using PolicyBot.Inference;

namespace PolicyBot.Tests.Indexing;

internal static class VectorFiles
{
    /// <summary>All whole vectors of a folder's file.</summary>
    public static Dictionary<PassageHash, QuantizedVector> Read(string folder)
    {
        var vectors = new Dictionary<PassageHash, QuantizedVector>();
        using VectorReader? reader = VectorReader.TryOpen(folder);
        reader?.ReadAll((_, record) => vectors[record.Hash] = new(record.Scale, record.Values.ToArray()));
        return vectors;
    }
}
