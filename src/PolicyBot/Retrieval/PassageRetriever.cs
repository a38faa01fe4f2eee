using Lucene.Net.Search;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Retrieval;

/// <summary>Finds the passages that speak to a question.</summary>
/// <param name="index">The passages to search.</param>
public sealed class PassageRetriever(PassageIndex index)
{
    /// <summary>The best passages, best first; of equal scores the one that stands first (by document id, then start).</summary>
    /// <param name="question">The question.</param>
    /// <param name="count">At most so many.</param>
    public IReadOnlyList<ScoredPassage> Find(Question question, int count)
    {
        if (question.Concepts.Count == 0)
        {
            return [];
        }

        TopDocs found = index.Searcher.Search(PassageQuery.Of(question), count);
        return [.. found.ScoreDocs
            .Select(doc => new ScoredPassage(index.PassageOf(doc.Doc), doc.Score))
            .OrderByDescending(scored => scored.Score)
            .ThenBy(scored => scored.Passage.Ordinal)];
    }
}
