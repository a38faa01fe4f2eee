using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace PolicyBot.Indexing;

/// <summary>Writes an index beside its place and moves it there when it is whole, so that a stop half-way leaves nothing that could be opened.</summary>
internal static class PassageIndexWriter
{
    private const int PassagesBetweenReports = 256;

    public static void Write(IReadOnlyList<IndexedPassage> passages, string path, IProgress<double>? progress)
    {
        // Two programs may make the same index at once: each writes its own, and since the content is the same it does not matter whose stays.
        string unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.new");
        Remove(unfinished);
        System.IO.Directory.CreateDirectory(unfinished);
        using (FSDirectory directory = FSDirectory.Open(unfinished))
        using (Analyzer analyzer = new StemAnalyzer())
        {
            var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE, Similarity = new BM25Similarity() };
            using var writer = new IndexWriter(directory, settings);
            for (int i = 0; i < passages.Count; i++)
            {
                writer.AddDocument(Fields(passages[i]));
                if (i % PassagesBetweenReports == 0)
                {
                    progress?.Report((double)i / passages.Count);
                }
            }

            writer.ForceMerge(1);
            writer.Commit();
        }

        Remove(path);
        try
        {
            System.IO.Directory.Move(unfinished, path);
        }
        catch (IOException) when (System.IO.Directory.Exists(path))
        {
            Remove(unfinished);
        }

        progress?.Report(1);
    }

    private static void Remove(string path)
    {
        if (System.IO.Directory.Exists(path))
        {
            System.IO.Directory.Delete(path, recursive: true);
        }
    }

    private static LuceneDocument Fields(IndexedPassage indexed)
    {
        var fields = new LuceneDocument
        {
            new NumericDocValuesField(IndexField.Ordinal, indexed.Ordinal),
            new TextField(IndexField.Text, indexed.Passage.Reading.Text, Field.Store.NO),
            new TextField(IndexField.Word, indexed.Passage.Reading.Text, Field.Store.NO),
            new TextField(IndexField.Title, indexed.Passage.Document.Title, Field.Store.NO),
        };
        foreach (string heading in indexed.Context)
        {
            fields.Add(new TextField(IndexField.Heading, heading, Field.Store.NO));
        }

        foreach (string key in indexed.Figures.SelectMany(FigureKey.Of).Distinct(StringComparer.Ordinal))
        {
            fields.Add(new StringField(IndexField.Figure, key, Field.Store.NO));
        }

        return fields;
    }
}
