using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>What Lucene.Net does by itself: one field of text, English analysis, BM25.</summary>
internal sealed class PlainLucene : IDisposable
{
    private const string Text = "text";

    private readonly FSDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    private PlainLucene(string folder)
    {
        _directory = FSDirectory.Open(folder);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>Writes an index of the texts and merges it into one segment, as PolicyBot's is.</summary>
    public static void Write(string folder, IEnumerable<string> texts)
    {
        using var directory = FSDirectory.Open(folder);
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE, Similarity = new BM25Similarity() });
        foreach (var text in texts)
        {
            writer.AddDocument([new TextField(Text, text, Field.Store.NO)]);
        }

        writer.ForceMerge(1);
        writer.Commit();
    }

    public static PlainLucene Open(string folder) => new(folder);

    /// <summary>The question's words in any of the passages, as a query parser would write them.</summary>
    public static Query Query(string question)
    {
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        using var words = analyzer.GetTokenStream(Text, question);
        var term = words.GetAttribute<Lucene.Net.Analysis.TokenAttributes.ITermToBytesRefAttribute>();
        var query = new BooleanQuery();
        words.Reset();
        while (words.IncrementToken())
        {
            term.FillBytesRef();
            query.Add(new TermQuery(new Term(Text, BytesRef.DeepCopyOf(term.BytesRef))), Occur.SHOULD);
        }

        words.End();
        return query;
    }

    public TopDocs Search(Query query, int count) => _searcher.Search(query, count);

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }
}
