using BenchmarkDotNet.Attributes;
using PolicyBot.Documents;
using PolicyBot.Passages;

namespace PolicyBot.Benchmarks;

/// <summary>Cuts documents into passages and sentences.</summary>
[MemoryDiagnoser]
public class PassageReading
{
    private IReadOnlyList<Document> _release = [];
    private IReadOnlyList<Document> _shelf = [];

    [GlobalSetup]
    public void Load() => (_release, _shelf) = (Checkout.LoadKnowledge().Documents, Checkout.LoadShelf().Documents);

    [Benchmark]
    public int Release() => Passages(_release);

    [Benchmark]
    public int Shelf() => Passages(_shelf);

    private static int Passages(IReadOnlyList<Document> documents)
    {
        var passages = 0;
        foreach (var document in documents)
        {
            passages += PassageReader.Read(document).Count;
        }

        return passages;
    }
}
