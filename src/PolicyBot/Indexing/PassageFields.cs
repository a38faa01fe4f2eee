using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace PolicyBot.Indexing;

/// <summary>Makes Lucene's fields of passages, one passage after the other; each text is analysed once for all its fields.</summary>
internal sealed class PassageFields : IDisposable
{
    private const int MostKept = 256;

    // Of the words as written only their dictionary is read, for words that may be meant by a misspelling: each once a passage will do.
    private static readonly FieldType WordOnly = new() { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };

    private readonly TermStream _text = new(term => term.Stem);
    private readonly TermStream _word = new(term => term.Word);
    private readonly TermStream _title = new(term => term.Stem);
    private readonly TermStream _heading = new(term => term.Stem);

    private readonly HashSet<string> _different = new(StringComparer.Ordinal);
    private readonly List<Term> _ofDifferent = [];

    // Titles and headings come again with each passage below them.
    private readonly Dictionary<string, IReadOnlyList<Term>> _above = new(StringComparer.Ordinal);

    /// <summary>The fields of a passage, good until the next are made.</summary>
    /// <param name="indexed">The passage.</param>
    /// <param name="version">The version of its document.</param>
    /// <param name="place">Its place among those of its document.</param>
    public LuceneDocument Of(IndexedPassage indexed, string version, int place)
    {
        _text.Terms = TextAnalyzer.Terms(indexed.Passage.Reading.Text);
        _word.Terms = OfDifferentWords(_text.Terms);
        _title.Terms = Above(indexed.Passage.Document.Title);
        _heading.Terms = [.. indexed.Context.SelectMany(Above)];
        var fields = new LuceneDocument
        {
            new SortedDocValuesField(IndexField.Document, new BytesRef(version)),
            new NumericDocValuesField(IndexField.Ordinal, place),
            new TextField(IndexField.Text, _text),
            new Field(IndexField.Word, _word, WordOnly),
            new TextField(IndexField.Title, _title),
        };
        if (_heading.Terms.Count > 0)
        {
            fields.Add(new TextField(IndexField.Heading, _heading));
        }

        foreach (string key in indexed.Figures.SelectMany(FigureKey.Of).Distinct(StringComparer.Ordinal))
        {
            fields.Add(new StringField(IndexField.Figure, key, Field.Store.NO));
        }

        return fields;
    }

    public void Dispose()
    {
        _text.Dispose();
        _word.Dispose();
        _title.Dispose();
        _heading.Dispose();
    }

    private List<Term> OfDifferentWords(IReadOnlyList<Term> terms)
    {
        _different.Clear();
        _ofDifferent.Clear();
        foreach (Term term in terms)
        {
            if (Vocabulary.MayBeMeant(term.Word) && _different.Add(term.Word))
            {
                _ofDifferent.Add(term);
            }
        }

        return _ofDifferent;
    }

    private IReadOnlyList<Term> Above(string text)
    {
        if (!_above.TryGetValue(text, out IReadOnlyList<Term>? terms))
        {
            if (_above.Count == MostKept)
            {
                _above.Clear();
            }

            _above[text] = terms = TextAnalyzer.Terms(text);
        }

        return terms;
    }
}
