using System.Runtime.InteropServices;
using PolicyBot.Inference;

namespace PolicyBot.Indexing;

/// <summary>The meaning of every passage as a vector of signed bytes.</summary>
public sealed class PassageVectors
{
    private readonly QuantizedVector[] _vectors;

    private PassageVectors(QuantizedVector[] vectors) => _vectors = vectors;

    /// <summary>The cosine of a question's vector with the vector of the passage at <paramref name="ordinal"/>, off by 0.003 at most.</summary>
    public float Cosine(QuantizedVector question, int ordinal) => _vectors[ordinal].Dot(question);

    /// <summary>Takes the vectors that are kept, makes those that are missing, and keeps them all.</summary>
    /// <param name="passages">The passages, in the order of their ordinals.</param>
    /// <param name="encoder">What makes vectors.</param>
    /// <param name="folder">Where vectors are kept, in one file for all indexes.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1, where some are missing; null for nobody.</param>
    internal static PassageVectors Open(IReadOnlyList<IndexedPassage> passages, SentenceEncoder encoder, string folder, IProgress<double>? progress)
    {
        bool several = passages.Select(indexed => indexed.Passage.Document.Id).Distinct(StringComparer.Ordinal).Take(2).Count() > 1;
        string[] texts = [.. passages.Select(indexed => Text(indexed, several))];
        var kept = VectorFile.Read(folder);
        var vectors = new QuantizedVector[texts.Length];
        int made = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            PassageHash hash = PassageHash.Of(texts[i]);
            ref QuantizedVector? vector = ref CollectionsMarshal.GetValueRefOrAddDefault(kept, hash, out bool known);
            if (!known)
            {
                vector = QuantizedVector.Of(encoder.Encode(texts[i]));
                made++;
                progress?.Report((i + 1d) / texts.Length);
            }

            vectors[i] = vector!;
        }

        if (made > 0)
        {
            VectorFile.Write(folder, kept);
        }

        return new(vectors);
    }

    // The encoder tells passages of several documents apart by their titles; with one document the title says nothing.
    private static string Text(IndexedPassage indexed, bool several)
    {
        var parts = new List<string>();
        if (several)
        {
            parts.Add(indexed.Passage.Document.Title);
        }

        parts.AddRange(indexed.Passage.Headings.TakeLast(1));
        parts.AddRange(indexed.Passage.ColumnHeads);
        parts.Add(indexed.Passage.Reading.Text);
        return string.Join(". ", parts);
    }
}
