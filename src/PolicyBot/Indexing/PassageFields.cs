using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace PolicyBot.Indexing;

/// <summary>Makes Lucene's fields of passages, one passage after the other.</summary>
internal sealed class PassageFields : IDisposable
{
    // Of the words as written only their dictionary is read, for words that may be meant by a misspelling: each once a passage will do.
    private static readonly FieldType WordOnly = new() { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };

    private readonly TermStream _text = new(term => term.Stem);
    private readonly TermStream _word = new(term => term.Word);
    private readonly TermStream _title = new(term => term.Stem);
    private readonly TermStream _heading = new(term => term.Stem);

    /// <summary>The fields of a passage, good until the next are made.</summary>
    /// <param name="analysed">The passage.</param>
    /// <param name="version">The version of its document.</param>
    /// <param name="place">Its place among those of its document.</param>
    public LuceneDocument Of(AnalysedPassage analysed, string version, int place)
    {
        _text.Terms = analysed.Text;
        _word.Terms = analysed.Words;
        _title.Terms = analysed.Title;
        _heading.Terms = analysed.Heading;
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

        foreach (string key in analysed.Figures)
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
}
