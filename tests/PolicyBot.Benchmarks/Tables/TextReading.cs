using BenchmarkDotNet.Attributes;
using PolicyBot.Figures;
using PolicyBot.Passages;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>Reads figures and sentences of some passages of the shelf, and has the peer read the same.</summary>
[MemoryDiagnoser]
public class TextReading
{
    private const int EveryPassage = 20;

    private IReadOnlyList<string> _texts = [];

    /// <summary>The passages, white space folded.</summary>
    public static IReadOnlyList<string> Texts() =>
        [.. Checkout.LoadShelf().Documents.SelectMany(PassageReader.Read).Where((_, i) => i % EveryPassage == 0).Select(passage => passage.Reading.Text)];

    [GlobalSetup]
    public void Load() => _texts = Texts();

    [Benchmark]
    public int Figures() => _texts.Sum(text => FigureExtractor.Extract(text).Count);

    [Benchmark]
    public int Sentences() => _texts.Sum(text => SentenceSplitter.Split(text).Count);

    [Benchmark]
    public int Recognizers() => _texts.Sum(text => RecognizedFigures.Read(text).Count);
}
