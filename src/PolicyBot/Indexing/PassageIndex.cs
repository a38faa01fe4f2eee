using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Inference;
using PolicyBot.Passages;

namespace PolicyBot.Indexing;

/// <summary>The passages of a knowledge folder, stored for search under the user's data folder; frozen once open.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class PassageIndex : IDisposable
{
    private const int PassagesLookedAt = 8;

    private readonly FileStream _held;
    private readonly FSDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly Vocabulary _vocabulary;
    private readonly int[] _ordinals;
    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _stems = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<Figure>> _dates = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _headings;

    private PassageIndex(Knowledge knowledge, List<IndexedPassage> passages, string version, FileStream held, FSDirectory directory, DirectoryReader reader, int[] ordinals)
    {
        Knowledge = knowledge;
        Passages = passages;
        Version = version;
        _held = held;
        _directory = directory;
        _reader = reader;
        _vocabulary = new Vocabulary(reader);
        _ordinals = ordinals;
        _headings = new(() => passages.SelectMany(passage => passage.Passage.Headings).ToHashSet(StringComparer.Ordinal));
        Searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>The documents it was made from.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>Every passage, ordered by document id, then by start.</summary>
    public IReadOnlyList<IndexedPassage> Passages { get; }

    /// <summary>Names the content: the same documents, synonyms and index format give the same version.</summary>
    public string Version { get; }

    /// <summary>The models that the index was opened with; null where it was opened without.</summary>
    public InferenceModels? Models { get; private set; }

    /// <summary>The meaning of each passage; null without models.</summary>
    public PassageVectors? Vectors { get; private set; }

    internal IndexSearcher Searcher { get; }

    /// <summary>What opening it took.</summary>
    public IndexingReport Report { get; private set; } = new(0, 0, 0, 0);

    /// <summary>Opens the index of that knowledge, making it first where it is not yet there or does not open; what is there of unchanged documents is taken over.</summary>
    /// <param name="knowledge">The documents.</param>
    /// <param name="folder">Where indexes are kept, each in a folder named by its version.</param>
    /// <param name="progress">Told how far it is while an index is made; null for nobody.</param>
    /// <param name="models">What makes and compares meanings; null for search by words alone. Stays the caller's to close.</param>
    /// <param name="earlier">An open index whose unchanged documents need not be read anew; null for none.</param>
    /// <param name="cancellationToken">Stops the making; the vectors made by then are kept.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static PassageIndex Open(
        Knowledge knowledge,
        string folder,
        IProgress<IndexingStep>? progress = null,
        InferenceModels? models = null,
        PassageIndex? earlier = null,
        CancellationToken cancellationToken = default)
    {
        string version = IndexVersion.Of(knowledge, withModels: models is not null);
        List<IndexedPassage> passages = ReadPassages(ref knowledge, earlier, cancellationToken);
        string path = Path.Combine(folder, version);
        PassageIndex? index = TryOpen(knowledge, passages, version, path);
        if (index is null)
        {
            (int written, int reused) = PassageIndexWriter.Write(passages, path, progress, cancellationToken);
            index = TryOpen(knowledge, passages, version, path)
                ?? throw new IOException($"The index in '{path}' cannot be opened just after it was written. Is the disk full or the folder being changed by another program?");
            index.Report = new(written, reused, 0, 0);
        }

        try
        {
            if (models is null)
            {
                OutdatedIndexes.Note(path, []);
                return index;
            }

            index.Models = models;
            (index.Vectors, int made, int kept) = PassageVectors.Open(passages, models.Encoder, folder, path, progress, cancellationToken);
            index.Report = index.Report with { VectorsMade = made, VectorsReused = kept };
            return index;
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    /// <summary>Whether it holds that very knowledge, so that opening it anew would give the same.</summary>
    public bool IsOf(Knowledge knowledge) => Version == IndexVersion.Of(knowledge, withModels: Models is not null);

    /// <summary>Removes from a folder of indexes all versions but this one, the last one made beside it and those that any program has open, and the vectors that none of these needs.</summary>
    /// <param name="folder">Where this index is kept.</param>
    public void RemoveOutdated(string folder) => OutdatedIndexes.Remove(folder, Version);

    /// <summary>The passage behind a Lucene document number.</summary>
    internal IndexedPassage PassageOf(int document) => Passages[OrdinalOf(document)];

    /// <summary>The ordinal of the passage behind a Lucene document number.</summary>
    internal int OrdinalOf(int document) => _ordinals[document];

    /// <summary>How rare a stem is in the passages: the inverse document frequency of BM25 (Robertson and Sparck Jones), ln(1 + (N - n + 0.5) / (n + 0.5)).</summary>
    public double Rarity(string stem)
    {
        int with = _reader.DocFreq(new Lucene.Net.Index.Term(IndexField.Text, stem));
        return Math.Log(1 + ((Passages.Count - with + 0.5) / (with + 0.5)));
    }

    /// <summary>Whether any passage, heading or title has the stem.</summary>
    public bool Has(string stem) =>
        _reader.DocFreq(new Lucene.Net.Index.Term(IndexField.Text, stem)) > 0
        || _reader.DocFreq(new Lucene.Net.Index.Term(IndexField.Heading, stem)) > 0
        || _reader.DocFreq(new Lucene.Net.Index.Term(IndexField.Title, stem)) > 0;

    /// <summary>Whether passages stand under that very heading.</summary>
    internal bool IsHeading(string heading) => _headings.Value.Contains(heading);

    /// <summary>Whether the passages write a word with a capital where it opens no sentence, so that it is a name however a question writes it.</summary>
    /// <remarks>Looked up in the first passages that have the word: they tell as well as all.</remarks>
    internal bool IsWrittenAsName(string stem) => _names.GetOrAdd(stem, ReadsAsName);

    /// <summary>The stems of all passages of a document. Gathered once for each, when first asked for.</summary>
    internal IReadOnlySet<string> StemsOf(Document document) => _stems.GetOrAdd(document.Id, id =>
        Passages.Where(indexed => indexed.Passage.Document.Id == id).SelectMany(indexed => indexed.Terms).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal));

    /// <summary>The dates of all passages of a document. Gathered once for each, when first asked for.</summary>
    internal IReadOnlyList<Figure> DatesOf(Document document) => _dates.GetOrAdd(document.Id, id =>
        [.. Passages.Where(indexed => indexed.Passage.Document.Id == id).SelectMany(indexed => indexed.Figures).Where(figure => figure.Kind == FigureKind.Date)]);

    /// <summary>The word of the passages that a misspelt one most likely meant.</summary>
    /// <param name="word">A lower-case word that no passage has.</param>
    /// <returns>The nearest word, the more frequent one of two as near; null where none is near enough.</returns>
    public string? NearestWord(string word) => _vocabulary.Nearest(word);

    /// <summary>Whether a name can only be a slip of the fingers for another: long, its ends right, two neighbours swapped or one letter too few or too many.</summary>
    /// <remarks>A changed letter may make another true name ("Iran", "Iraq"); these hardly do.</remarks>
    public static bool IsSlip(string typed, string meant) => Vocabulary.IsSlip(typed, meant);

    /// <inheritdoc/>
    public void Dispose()
    {
        Vectors?.Dispose();
        _reader.Dispose();
        _directory.Dispose();
        _held.Dispose();
    }

    private bool ReadsAsName(string stem)
    {
        DocsEnum? documents = MultiFields.GetTermDocsEnum(_reader, null, IndexField.Text, new BytesRef(stem));
        int capital = 0, all = 0;
        for (int i = 0; documents is not null && i < PassagesLookedAt && documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++)
        {
            IndexedPassage passage = PassageOf(documents.DocID);
            foreach (IndexedSentence sentence in passage.Sentences)
            {
                foreach (Term term in sentence.Terms.Skip(1).Where(term => term.Stem == stem))
                {
                    all++;
                    capital += char.IsUpper(passage.Passage.Document.Text[term.Span.Start]) ? 1 : 0;
                }
            }
        }

        return 2 * capital > all;
    }

    // A document that is as before is taken from the open index, with all that was read of it.
    private static List<IndexedPassage> ReadPassages(ref Knowledge knowledge, PassageIndex? earlier, CancellationToken cancellationToken)
    {
        ILookup<string, IndexedPassage>? read = earlier?.Passages.ToLookup(indexed => indexed.Passage.Document.Id, StringComparer.Ordinal);
        Dictionary<string, Document>? before = earlier?.Knowledge.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var documents = new Document[knowledge.Documents.Count];
        var of = new IReadOnlyList<IndexedPassage>[documents.Length];
        for (int i = 0; i < documents.Length; i++)
        {
            Document document = documents[i] = knowledge.Documents[i];
            if (before?.GetValueOrDefault(document.Id) is { } same && IndexVersion.Of(same) == IndexVersion.Of(document))
            {
                documents[i] = same;
                of[i] = [.. read![same.Id]];
            }
        }

        Parallel.For(0, documents.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
            of[i] ??= [.. PassageReader.Read(documents[i]).Select(passage => IndexedPassage.Of(passage, ordinal: 0))]);
        knowledge = knowledge with { Documents = documents };
        var passages = new List<IndexedPassage>(of.Sum(own => own.Count));
        foreach (IndexedPassage passage in of.SelectMany(own => own))
        {
            passages.Add(passage.Ordinal == passages.Count ? passage : passage with { Ordinal = passages.Count });
        }

        return passages;
    }

    private static PassageIndex? TryOpen(Knowledge knowledge, List<IndexedPassage> passages, string version, string path)
    {
        if (OutdatedIndexes.TryHold(path) is not { } held)
        {
            return null;
        }

        if (EarlierIndex.OpenWhole(path) is not var (directory, reader))
        {
            held.Dispose();
            return null;
        }

        try
        {
            if (PassagePlaces.Read(reader, passages) is { } ordinals)
            {
                return new PassageIndex(knowledge, passages, version, held, directory, reader, ordinals);
            }
        }
        catch (Exception e) when (EarlierIndex.IsTorn(e))
        {
            // It is made again from the documents.
        }

        reader.Dispose();
        directory.Dispose();
        held.Dispose();
        return null;
    }
}
