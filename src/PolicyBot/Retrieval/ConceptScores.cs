namespace PolicyBot.Retrieval;

/// <summary>Adds up what the concepts of a question score in each passage. Made once and used for one search after the other.</summary>
/// <param name="passages">How many passages there are.</param>
internal sealed class ConceptScores(int passages)
{
    private readonly float[] _totals = new float[passages];
    private readonly float[] _sums = new float[passages];
    private readonly float[] _best = new float[passages];
    private readonly int[] _ofConcept = new int[passages];
    private readonly int[] _ofSearch = new int[passages];
    private readonly float[] _order = new float[passages];
    private int _inConcept;
    private int _inSearch;

    /// <summary>Adds what one way of saying the concept under way scores in a passage; more than 0.</summary>
    public void Add(int passage, float score)
    {
        if (_sums[passage] == 0)
        {
            _ofConcept[_inConcept++] = passage;
        }

        _sums[passage] += score;
        _best[passage] = Math.Max(_best[passage], score);
    }

    /// <summary>Ends the concept under way: a passage gets what its best way scores, and a share of the others.</summary>
    public void EndConcept(float tieBreaker)
    {
        foreach (int passage in _ofConcept.AsSpan(0, _inConcept))
        {
            if (_totals[passage] == 0)
            {
                _ofSearch[_inSearch++] = passage;
            }

            _totals[passage] += _best[passage] + (tieBreaker * (_sums[passage] - _best[passage]));
            _sums[passage] = _best[passage] = 0;
        }

        _inConcept = 0;
    }

    /// <summary>Ends the search: its best passages, in no order; of those that tie with the first one left out, none.</summary>
    /// <param name="count">At most so many.</param>
    public (int Document, float Score)[] TakeBest(int count)
    {
        Span<int> found = _ofSearch.AsSpan(0, _inSearch);
        float leftOut = 0;
        if (found.Length > count)
        {
            Span<float> order = _order.AsSpan(0, found.Length);
            for (int i = 0; i < found.Length; i++)
            {
                order[i] = _totals[found[i]];
            }

            leftOut = Selection.Largest(order, count);
        }

        var best = new List<(int Document, float Score)>(Math.Min(found.Length, count));
        foreach (int passage in found)
        {
            if (_totals[passage] > leftOut)
            {
                best.Add((passage, _totals[passage]));
            }

            _totals[passage] = 0;
        }

        _inSearch = 0;
        return [.. best];
    }
}
