using PolicyBot.Figures;
using PolicyBot.Passages;

namespace PolicyBot.Indexing;

/// <summary>A passage and the figures that it states.</summary>
/// <param name="Ordinal">Its place in <see cref="PassageIndex.Passages"/>.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Figures">Its figures in order; spans count in the document's text.</param>
public sealed record IndexedPassage(int Ordinal, Passage Passage, IReadOnlyList<Figure> Figures)
{
    private IReadOnlyList<Term>? _terms;
    private IReadOnlySet<string>? _headingStems;
    private IReadOnlySet<string>? _titleStems;
    private IReadOnlyList<Figure>? _headingFigures;
    private IReadOnlyList<Figure>? _titleFigures;
    private IReadOnlyList<IndexedSentence>? _sentences;

    /// <summary>Its terms in order; spans count in <see cref="Passage.Reading"/>. Analysed once, when first asked for.</summary>
    public IReadOnlyList<Term> Terms => _terms ??= TextAnalyzer.Terms(Passage.Reading.Text);

    /// <summary>What it stands under, outermost first: headings, the sentence that introduces its list, column heads.</summary>
    public IReadOnlyList<string> Context { get; } =
        [.. Passage.Headings, .. Passage.LeadIn is { } leadIn ? [Passage.Document.Cut(leadIn)] : Array.Empty<string>(), .. Passage.ColumnHeads];

    /// <summary>The stems of its context.</summary>
    public IReadOnlySet<string> HeadingStems => _headingStems ??= Stems(Context);

    /// <summary>The stems of its document's title and publisher.</summary>
    public IReadOnlySet<string> TitleStems => _titleStems ??= Stems([Passage.Document.Title, Passage.Document.Publisher ?? ""]);

    /// <summary>The figures of its context; their spans count in nothing.</summary>
    public IReadOnlyList<Figure> HeadingFigures => _headingFigures ??= FigureExtractor.Extract(string.Join('\n', Context));

    /// <summary>The figures of its document's title; their spans count in the title.</summary>
    public IReadOnlyList<Figure> TitleFigures => _titleFigures ??= FigureExtractor.Extract(Passage.Document.Title);

    /// <summary>Its sentences in order, each with its terms and figures. Read once, when first asked for.</summary>
    public IReadOnlyList<IndexedSentence> Sentences => _sentences ??= IndexedSentence.Of(this);

    /// <summary>Reads a passage's figures.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="ordinal">Its place among all passages.</param>
    public static IndexedPassage Of(Passage passage, int ordinal)
    {
        IReadOnlyList<Figure> read = FigureExtractor.Extract(passage.Reading.Text);
        var figures = new Figure[read.Count];
        for (int i = 0; i < figures.Length; i++)
        {
            figures[i] = read[i] with
            {
                Span = passage.Reading.ToDocument(read[i].Span),
                Core = passage.Reading.ToDocument(read[i].Core),
            };
        }

        return new(ordinal, passage, figures);
    }

    private static HashSet<string> Stems(IEnumerable<string> texts) =>
        TextAnalyzer.Terms(string.Join('\n', texts)).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
}
