using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using PolicyBot.Indexing;

namespace PolicyBot.Retrieval;

/// <summary>What BM25 has to know of one field: how long it is in each passage, and how long on the average. Read once for an index.</summary>
/// <remarks>
/// The same arithmetic in the same order as Lucene's <see cref="BM25Similarity"/>, so that scores are the same to the last bit; Lucene makes the
/// table of lengths anew for each term of each search. Safe for any number of threads.
/// </remarks>
internal sealed class FieldLengths
{
    private readonly float _k1;
    private readonly int _passages;
    private readonly byte[]? _lengths;
    private readonly float[] _parts = new float[byte.MaxValue + 1];

    /// <summary>Reads the lengths of a field.</summary>
    /// <param name="field">One of <see cref="IndexField"/>.</param>
    /// <param name="segment">The index's only segment.</param>
    /// <param name="similarity">The constants of BM25.</param>
    public FieldLengths(string field, AtomicReader segment, BM25Similarity similarity)
    {
        Field = field;
        _k1 = similarity.K1;
        _passages = segment.MaxDoc;
        if (segment.GetNormValues(field) is not { } norms || segment.GetTerms(field) is not { } terms)
        {
            return;
        }

        float average = (float)(terms.SumTotalTermFreq / (double)_passages);
        for (int i = 0; i < _parts.Length; i++)
        {
            float root = SmallSingle.SByte315ToSingle((sbyte)i);
            _parts[i] = _k1 * ((1 - similarity.B) + (similarity.B * (1 / (root * root)) / average));
        }

        _lengths = new byte[_passages];
        for (int i = 0; i < _lengths.Length; i++)
        {
            _lengths[i] = (byte)norms.Get(i);
        }
    }

    /// <summary>The field's name.</summary>
    public string Field { get; }

    /// <summary>What a term that stands in so many passages weighs.</summary>
    public float Weight(int passages, float boost, float share) =>
        (float)Math.Log(1 + ((_passages - passages + 0.5) / (passages + 0.5))) * boost * share * (_k1 + 1);

    /// <summary>What a term of that weight scores in a passage that has it so often.</summary>
    public float Score(float weight, int passage, float times) =>
        weight * times / (times + (_lengths is null ? _k1 : _parts[_lengths[passage]]));
}
