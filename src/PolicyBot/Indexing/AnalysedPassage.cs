namespace PolicyBot.Indexing;

/// <summary>What Lucene is given of a passage.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Text">The terms of its text.</param>
/// <param name="Words">Those of its terms by which a misspelt word may be meant, each word once.</param>
/// <param name="Title">The terms of its document's title.</param>
/// <param name="Heading">The terms of what it stands under.</param>
/// <param name="Figures">The keys of its figures, each once.</param>
internal sealed record AnalysedPassage(
    IndexedPassage Passage, IReadOnlyList<Term> Text, IReadOnlyList<Term> Words, IReadOnlyList<Term> Title, IReadOnlyList<Term> Heading, IReadOnlyList<string> Figures)
{
    private const int MostKept = 256;

    // Titles and headings come again with each passage below them.
    [ThreadStatic]
    private static Dictionary<string, IReadOnlyList<Term>>? _above;

    /// <summary>Analyses a passage; each text once for all fields.</summary>
    public static AnalysedPassage Of(IndexedPassage passage)
    {
        IReadOnlyList<Term> text = TextAnalyzer.Terms(passage.Passage.Reading.Text);
        return new(
            passage,
            text,
            [.. text.Where(term => Vocabulary.MayBeMeant(term.Word)).DistinctBy(term => term.Word, StringComparer.Ordinal)],
            Above(passage.Passage.Document.Title),
            [.. passage.Context.SelectMany(Above)],
            [.. passage.Figures.SelectMany(FigureKey.Of).Distinct(StringComparer.Ordinal)]);
    }

    private static IReadOnlyList<Term> Above(string text)
    {
        Dictionary<string, IReadOnlyList<Term>> above = _above ??= new(StringComparer.Ordinal);
        if (!above.TryGetValue(text, out IReadOnlyList<Term>? terms))
        {
            if (above.Count == MostKept)
            {
                above.Clear();
            }

            above[text] = terms = TextAnalyzer.Terms(text);
        }

        return terms;
    }
}
