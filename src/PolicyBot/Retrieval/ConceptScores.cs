using System.Buffers;
using Lucene.Net.Search;

namespace PolicyBot.Retrieval;

/// <summary>Adds up what the concepts of a question score in each passage, by Lucene's numbers.</summary>
internal sealed class ConceptScores
{
    private readonly float[] _totals;
    private readonly float[] _sums;
    private readonly float[] _best;
    private readonly int[] _touched;
    private readonly int _passages;
    private int _ofConcept;

    /// <summary>Scores of 0 for so many passages.</summary>
    public ConceptScores(int passages)
    {
        _passages = passages;
        _totals = Zeros(passages);
        _sums = Zeros(passages);
        _best = Zeros(passages);
        _touched = ArrayPool<int>.Shared.Rent(passages);
    }

    /// <summary>Adds one way of saying the concept under way.</summary>
    /// <param name="way">The passages that have it; null for none.</param>
    /// <param name="first">The number of the segment's first passage.</param>
    public void Add(Scorer? way, int first)
    {
        for (int document = way?.NextDoc() ?? DocIdSetIterator.NO_MORE_DOCS; document != DocIdSetIterator.NO_MORE_DOCS; document = way!.NextDoc())
        {
            int passage = first + document;
            float score = way!.GetScore();
            if (_sums[passage] == 0)
            {
                _touched[_ofConcept++] = passage;
            }

            _sums[passage] += score;
            _best[passage] = Math.Max(_best[passage], score);
        }
    }

    /// <summary>Ends the concept under way: a passage gets what its best way scores, and a share of the others.</summary>
    public void EndConcept(float tieBreaker)
    {
        foreach (int passage in _touched.AsSpan(0, _ofConcept))
        {
            _totals[passage] += _best[passage] + (tieBreaker * (_sums[passage] - _best[passage]));
            _sums[passage] = _best[passage] = 0;
        }

        _ofConcept = 0;
    }

    /// <summary>The best passages, best first; of those that tie with the first one left out, none.</summary>
    public List<(int Document, float Score)> Best(int count)
    {
        var best = new PriorityQueue<int, float>(Math.Min(count, _passages) + 1);
        float leftOut = 0;
        for (int passage = 0; passage < _passages; passage++)
        {
            float score = _totals[passage];
            if (score <= leftOut)
            {
                continue;
            }

            best.Enqueue(passage, score);
            if (best.Count > count && best.TryDequeue(out _, out float worst))
            {
                leftOut = Math.Max(leftOut, worst);
            }
        }

        var found = new List<(int Document, float Score)>(best.Count);
        while (best.TryDequeue(out int passage, out float score))
        {
            if (score > leftOut)
            {
                found.Add((passage, score));
            }
        }

        found.Reverse();
        return found;
    }

    /// <summary>Gives the arrays back; nothing can be added after.</summary>
    public void Return()
    {
        ArrayPool<float>.Shared.Return(_totals);
        ArrayPool<float>.Shared.Return(_sums);
        ArrayPool<float>.Shared.Return(_best);
        ArrayPool<int>.Shared.Return(_touched);
    }

    private static float[] Zeros(int length)
    {
        float[] zeros = ArrayPool<float>.Shared.Rent(length);
        Array.Clear(zeros, 0, length);
        return zeros;
    }
}
