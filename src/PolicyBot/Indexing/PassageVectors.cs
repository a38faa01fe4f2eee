using System.Runtime.InteropServices;
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

    /// <summary>Takes the vectors that are kept, makes those that are missing, and keeps them all.</summary>
    /// <param name="passages">The passages, in the order of their ordinals.</param>
    /// <param name="encoder">What makes vectors.</param>
    /// <param name="folder">Where vectors are kept, in one file for all indexes.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1, where some are missing; null for nobody.</param>
    internal static PassageVectors Open(IReadOnlyList<IndexedPassage> passages, SentenceEncoder encoder, string folder, IProgress<double>? progress)
    {
        bool several = passages.Select(indexed => indexed.Passage.Document.Id).Distinct(StringComparer.Ordinal).Take(2).Count() > 1;
        var kept = VectorFile.Read(folder);
        int before = kept.Count;
        var vectors = new QuantizedVector[passages.Count];
        var sentences = new QuantizedVector[passages.Count][];
        for (int i = 0; i < passages.Count; i++)
        {
            int known = kept.Count;
            vectors[i] = Vector(Text(passages[i], several));
            sentences[i] = passages[i].Sentences.Count == 1 ? [vectors[i]] : [.. passages[i].Sentences.Select(sentence => Vector(Text(passages[i], sentence)))];
            if (kept.Count > known)
            {
                progress?.Report((i + 1d) / passages.Count);
            }
        }

        if (kept.Count > before)
        {
            VectorFile.Write(folder, kept);
        }

        return new(vectors, sentences);

        QuantizedVector Vector(string text)
        {
            ref QuantizedVector? vector = ref CollectionsMarshal.GetValueRefOrAddDefault(kept, PassageHash.Of(text), out _);
            return vector ??= QuantizedVector.Of(encoder.Encode(text));
        }
    }

    private static string Text(IndexedPassage indexed, IndexedSentence sentence)
    {
        TextSpan span = indexed.Passage.Reading.FromDocument(sentence.Span);
        return indexed.Passage.Reading.Text[span.Start..span.End];
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
