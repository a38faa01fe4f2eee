using PolicyBot.Documents;
using PolicyBot.Inference;

namespace PolicyBot.Indexing;

/// <summary>The meaning of every passage, and of each of its sentences where it has several, as vectors of signed bytes.</summary>
public sealed class PassageVectors
{
    private readonly QuantizedVector[] _passages;
    private readonly QuantizedVector[][] _sentences;

    private PassageVectors(QuantizedVector[] passages, QuantizedVector[][] sentences)
    {
        _passages = passages;
        _sentences = sentences;
    }

    /// <summary>The cosine of a question's vector with the vector of the passage at <paramref name="ordinal"/>, off by 0.003 at most.</summary>
    public float Cosine(QuantizedVector question, int ordinal) => _passages[ordinal].Dot(question);

    /// <summary>The cosine of a question's vector with that of each sentence of the passage at <paramref name="ordinal"/>, in order.</summary>
    public IReadOnlyList<double> SentenceCosines(QuantizedVector question, int ordinal) =>
        [.. _sentences[ordinal].Select(sentence => (double)sentence.Dot(question))];

    /// <summary>The vector of a sentence.</summary>
    /// <param name="ordinal">The ordinal of its passage.</param>
    /// <param name="number">Which sentence of the passage it is, counted from 0.</param>
    public QuantizedVector OfSentence(int ordinal, int number) => _sentences[ordinal][number];

    /// <summary>Takes the vectors that are kept, makes those that are missing, and keeps each as soon as it is made.</summary>
    /// <param name="passages">The passages, in the order of their ordinals.</param>
    /// <param name="encoder">What makes vectors.</param>
    /// <param name="folder">Where vectors are kept, in one file for all indexes.</param>
    /// <param name="path">The folder of the index that the vectors are for, where it is noted that it needs them.</param>
    /// <param name="progress">Told how far it is, where some are missing; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two passages; what is made by then is kept.</param>
    /// <returns>The vectors, how many were made and how many different ones were kept from before.</returns>
    internal static (PassageVectors Vectors, int Made, int Reused) Open(
        IReadOnlyList<IndexedPassage> passages, SentenceEncoder encoder, string folder, string path, IProgress<IndexingStep>? progress, CancellationToken cancellationToken)
    {
        bool several = passages.Select(indexed => indexed.Passage.Document.Id).Distinct(StringComparer.Ordinal).Take(2).Count() > 1;
        PassageHash[][] hashes = [.. passages.Select(indexed => Texts(indexed, several).Select(PassageHash.Of).ToArray())];
        PassageHash[] needed = [.. hashes.SelectMany(own => own).Distinct()];
        OutdatedIndexes.Note(path, needed);
        var known = VectorFile.Read(folder, [.. needed]);
        int reused = known.Count;
        Make(passages, several, hashes, known, encoder, folder, progress, cancellationToken);

        var vectors = new QuantizedVector[passages.Count];
        var sentences = new QuantizedVector[passages.Count][];
        for (int i = 0; i < passages.Count; i++)
        {
            vectors[i] = known[hashes[i][0]];
            sentences[i] = hashes[i].Length == 1 ? [vectors[i]] : [.. hashes[i].Skip(1).Select(hash => known[hash])];
        }

        return (new(vectors, sentences), known.Count - reused, reused);
    }

    private static void Make(
        IReadOnlyList<IndexedPassage> passages,
        bool several,
        PassageHash[][] hashes,
        Dictionary<PassageHash, QuantizedVector> known,
        SentenceEncoder encoder,
        string folder,
        IProgress<IndexingStep>? progress,
        CancellationToken cancellationToken)
    {
        int[] missing = [.. Enumerable.Range(0, passages.Count).Where(i => !hashes[i].All(known.ContainsKey))];
        if (missing.Length == 0)
        {
            return;
        }

        using VectorAppender? file = VectorAppender.TryOpen(folder);
        for (int done = 0; done < missing.Length; done++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach ((PassageHash hash, string text) in hashes[missing[done]].Zip(Texts(passages[missing[done]], several)))
            {
                if (!known.ContainsKey(hash))
                {
                    QuantizedVector vector = known[hash] = QuantizedVector.Of(encoder.Encode(text));
                    file?.Append(hash, vector);
                }
            }

            progress?.Report(new(IndexingStage.Embedding, done + 1, missing.Length));
        }
    }

    // First the passage with what it stands under, then, where it has several, each of its sentences alone.
    private static IEnumerable<string> Texts(IndexedPassage indexed, bool several)
    {
        yield return Text(indexed, several);
        Passages.Passage passage = indexed.Passage;
        foreach (TextSpan sentence in passage.Sentences.Count == 1 ? [] : passage.Sentences)
        {
            TextSpan span = passage.Reading.FromDocument(sentence);
            yield return passage.Reading.Text[span.Start..span.End];
        }
    }

    // The encoder tells passages of several documents apart by their titles; with one document the title says nothing.
    private static string Text(IndexedPassage indexed, bool several)
    {
        var parts = new List<string>();
        if (several)
        {
            parts.Add(indexed.Passage.Document.Title);
        }

        parts.AddRange(indexed.Passage.ColumnHeads.Count > 0 ? indexed.Passage.ColumnHeads : indexed.Context.TakeLast(1));
        parts.Add(indexed.Passage.Reading.Text);
        return string.Join(". ", parts);
    }
}
