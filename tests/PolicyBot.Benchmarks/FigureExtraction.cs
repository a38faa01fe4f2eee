using BenchmarkDotNet.Attributes;
using PolicyBot.Figures;
using PolicyBot.Passages;

namespace PolicyBot.Benchmarks;

/// <summary>Reads the figures of all passages of the shelf.</summary>
[MemoryDiagnoser]
public class FigureExtraction
{
    private string[] _texts = [];

    [GlobalSetup]
    public void ReadPassages() =>
        _texts = [.. Checkout.LoadShelf().Documents.SelectMany(PassageReader.Read).Select(passage => passage.Reading.Text)];

    [Benchmark]
    public int Shelf()
    {
        var figures = 0;
        foreach (var text in _texts)
        {
            figures += FigureExtractor.Extract(text).Count;
        }

        return figures;
    }
}
