using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace PolicyBot.Indexing;

/// <summary>Writes an index beside its place and moves it there when it is whole, so that a stop half-way leaves nothing that could be opened.</summary>
internal static class PassageIndexWriter
{
    private const int PassagesBetweenReports = 256;

    /// <summary>What is gathered before a segment is written: tens of thousands of passages, so that there is little to merge.</summary>
    private const int BufferMegabytes = 64;

    /// <summary>Writes the index, taking over the passages of unchanged documents from an earlier one below the same folder.</summary>
    /// <returns>How many passages were written anew, and how many taken over.</returns>
    public static (int Written, int Reused) Write(
        IReadOnlyList<IndexedPassage> passages, string path, IProgress<IndexingStep>? progress, CancellationToken cancellationToken)
    {
        // Two programs may make the same index at once: each writes its own, and since the content is the same it does not matter whose stays.
        string unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.new");
        RemoveAbandoned(Path.GetDirectoryName(path)!);
        Remove(unfinished);
        System.IO.Directory.CreateDirectory(unfinished);
        try
        {
            (int, int) counts = Fill(passages, unfinished, Path.GetDirectoryName(path)!, progress, cancellationToken);
            Remove(path);
            System.IO.Directory.Move(unfinished, path);
            return counts;
        }
        catch (IOException) when (System.IO.Directory.Exists(unfinished) && System.IO.Directory.Exists(path))
        {
            Remove(unfinished);
            return (passages.Count, 0);
        }
        catch
        {
            Remove(unfinished);
            throw;
        }
    }

    private static (int Written, int Reused) Fill(
        IReadOnlyList<IndexedPassage> passages, string unfinished, string folder, IProgress<IndexingStep>? progress, CancellationToken cancellationToken)
    {
        string[] versions = PassagePlaces.Versions(passages);
        Dictionary<string, (int Start, int Count)> places = PassagePlaces.Of(versions);
        using (FSDirectory directory = FSDirectory.Open(unfinished))
        using (Analyzer analyzer = new WordAnalyzer())
        {
            var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
            {
                OpenMode = OpenMode.CREATE,
                Similarity = new BM25Similarity(),
                RAMBufferSizeMB = BufferMegabytes,

                // Packed into one file a segment would have to be written once more, to be unpacked by the merge.
                UseCompoundFile = false,
            };
            using var writer = new IndexWriter(directory, settings);
            HashSet<string> kept = TakeOver(writer, folder, places);
            IndexedPassage[] anew = [.. passages.Where(indexed => !kept.Contains(versions[indexed.Ordinal]))];
            using var fields = new PassageFields();
            int written = 0;

            // Words are read on all processors and written on one, in order, so that the index is the same each time.
            foreach (AnalysedPassage analysed in anew.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(AnalysedPassage.Of))
            {
                cancellationToken.ThrowIfCancellationRequested();
                string version = versions[analysed.Passage.Ordinal];
                writer.AddDocument(fields.Of(analysed, version, analysed.Passage.Ordinal - places[version].Start));
                if (written % PassagesBetweenReports == 0)
                {
                    progress?.Report(new(IndexingStage.Writing, written, anew.Length));
                }

                written++;
            }

            // One segment: nothing of a removed document is left in what a word's rarity is counted from.
            writer.ForceMerge(1);
            writer.Commit();
            File.WriteAllLines(Path.Combine(unfinished, EarlierIndex.ListName), places.Keys);
            progress?.Report(new(IndexingStage.Writing, anew.Length, anew.Length));
            return (anew.Length, passages.Count - anew.Length);
        }
    }

    private static HashSet<string> TakeOver(IndexWriter writer, string folder, Dictionary<string, (int Start, int Count)> places)
    {
        using EarlierIndex? earlier = EarlierIndex.Nearest(folder, places.Keys);
        if (earlier is null)
        {
            return [];
        }

        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        AtomicReader part = earlier.Of(places.Keys, found);
        if (found.Count == 0 || found.Any(pair => pair.Value != places[pair.Key].Count))
        {
            return [];
        }

        writer.AddIndexes(part);
        return [.. found.Keys];
    }

    // What a killed program left unfinished; one that is at work holds Lucene's lock.
    private static void RemoveAbandoned(string folder)
    {
        foreach (string path in System.IO.Directory.Exists(folder) ? System.IO.Directory.GetDirectories(folder, "*.new") : [])
        {
            using FSDirectory directory = FSDirectory.Open(path);
            if (!IndexWriter.IsLocked(directory))
            {
                Remove(path);
            }
        }
    }

    private static void Remove(string path)
    {
        if (System.IO.Directory.Exists(path))
        {
            System.IO.Directory.Delete(path, recursive: true);
        }
    }
}
