using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Retrieval;

/// <summary>Holds the best of the passages that are offered, and no others: an archive has a hundred thousand, and hardly ten of them are asked for.</summary>
/// <param name="question">What is asked; it may choose a document or a section.</param>
/// <param name="count">How many are held at most.</param>
/// <param name="prior">What speaks for a passage beside the question, added to its score; null for nothing.</param>
internal sealed class BestPassages(Question question, int count, Func<IndexedPassage, double>? prior)
{
    private readonly PriorityQueue<ScoredPassage, (double Score, int Before)> _best = new();
    private (double Score, int Before) _worst = (double.NegativeInfinity, 0);

    /// <summary>Takes a passage where it is better than the worst one held; of equal scores the one that stands first is better.</summary>
    public void Offer(IndexedPassage passage, double words, double cosine, double score)
    {
        score += prior?.Invoke(passage) ?? 0;
        if ((_best.Count == count && _worst.CompareTo((score, -passage.Ordinal)) >= 0) || !IsChosen(passage))
        {
            return;
        }

        _best.Enqueue(new(passage, words, cosine, [], score), (score, -passage.Ordinal));
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
