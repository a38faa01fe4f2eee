using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Retrieval;

/// <summary>Scores passages by the words of a question: for each concept its best wording in its best field, summed over the concepts.</summary>
/// <remarks>
/// Lucene's own queries, scored by BM25, but added up concept by concept in arrays: a query of hundreds of clauses, nested as these are, takes
/// Lucene three times as long. Nothing is ever parsed: nothing a user types is query syntax. Safe for any number of threads.
/// </remarks>
/// <param name="index">The passages to search.</param>
internal sealed class ConceptSearch(PassageIndex index)
{
    private const float FigureBoost = 1.5f;

    /// <summary>A wording other than the question's own counts a little less: it may be meant otherwise.</summary>
    private const float SynonymBoost = 0.8f;

    /// <summary>What a concept's other wordings and fields add to the best one.</summary>
    private const float TieBreaker = 0.1f;

    private static readonly (string Name, float Boost)[] Fields = [(IndexField.Text, 1f), (IndexField.Heading, 0.6f), (IndexField.Title, 0.4f)];

    /// <summary>The best passages that have any of the concepts, by Lucene's numbers, best first.</summary>
    /// <param name="question">The question.</param>
    /// <param name="depth">At most so many; of those that tie with the first one left out, none, for which of them comes first is an accident of how the index was pieced together.</param>
    public List<(int Document, float Score)> Find(Question question, int depth)
    {
        IndexReader reader = index.Searcher.IndexReader;
        var scores = new ConceptScores(reader.MaxDoc);
        try
        {
            foreach (AtomicReaderContext leaf in reader.Leaves)
            {
                var terms = new LeafTerms(leaf);
                foreach (Concept concept in question.Concepts)
                {
                    foreach (Query query in Ways(concept, terms))
                    {
                        Weight weight = query.CreateWeight(index.Searcher);
                        weight.Normalize(1, (float)concept.Share);
                        scores.Add(weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs), leaf.DocBase);
                    }

                    scores.EndConcept(TieBreaker);
                }
            }

            return scores.Best(depth);
        }
        finally
        {
            scores.Return();
        }
    }

    private static IEnumerable<Query> Ways(Concept concept, LeafTerms terms)
    {
        for (int i = 0; i < concept.Wordings.Count; i++)
        {
            foreach ((string field, float boost) in Fields)
            {
                if (terms.Query(field, concept.Wordings[i]) is { } query)
                {
                    query.Boost = i == 0 ? boost : boost * SynonymBoost;
                    yield return query;
                }
            }
        }

        foreach (string key in concept.FigureKeys)
        {
            if (terms.Query(IndexField.Figure, [key]) is { } query)
            {
                query.Boost = FigureBoost;
                yield return query;
            }
        }
    }
}
