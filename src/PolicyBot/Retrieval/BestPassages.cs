using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Retrieval;

/// <summary>Holds the best of the passages that are offered, and no others: an archive has a hundred thousand, and hardly ten of them are asked for.</summary>
/// <param name="passages">All passages.</param>
/// <param name="question">What is asked; it may choose a document or a section.</param>
/// <param name="count">How many are held at most.</param>
/// <param name="prior">What speaks for a passage beside the question, added to its score; null for nothing.</param>
internal sealed class BestPassages(IReadOnlyList<IndexedPassage> passages, Question question, int count, Func<IndexedPassage, double>? prior)
{
    private readonly PriorityQueue<ScoredPassage, (double Score, int Before)> _best = new();
    private (double Score, int Before) _worst = (double.NegativeInfinity, int.MinValue);

    /// <summary>Takes the passage at <paramref name="ordinal"/> where it is better than the worst one held; of equal scores the one that stands first is better.</summary>
    public void Offer(int ordinal, double words, double cosine, double score)
    {
        score += prior?.Invoke(passages[ordinal]) ?? 0;
        if (score < _worst.Score || (score == _worst.Score && -ordinal < _worst.Before) || !IsChosen(passages[ordinal]))
        {
            return;
        }

        _best.Enqueue(new(passages[ordinal], words, cosine, [], score), (score, -ordinal));
        if (_best.Count > count)
        {
            _best.Dequeue();
        }

        if (_best.Count == count)
        {
            _best.TryPeek(out _, out _worst);
        }
    }

    /// <summary>What is held, best first.</summary>
    public List<ScoredPassage> Take()
    {
        var found = new List<ScoredPassage>(_best.Count);
        while (_best.TryDequeue(out ScoredPassage? next, out _))
        {
            found.Add(next);
        }

        found.Reverse();
        return found;
    }

    private bool IsChosen(IndexedPassage passage) =>
        (question.Document is null || passage.Passage.Document.Id == question.Document)
        && (question.Section is null || passage.Passage.Headings.Contains(question.Section));
}
