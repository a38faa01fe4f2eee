using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Retrieval;

/// <summary>Scores passages by the words of a question: for each concept its best wording in its best field, summed over the concepts.</summary>
/// <remarks>
/// Lucene's own numbers (BM25), but added up concept by concept in arrays that are used again: a query of hundreds of clauses, nested as these are,
/// takes Lucene several times as long. Nothing is ever parsed: nothing a user types is query syntax. Safe for any number of threads.
/// </remarks>
internal sealed class ConceptSearch
{
    private const float FigureBoost = 1.5f;

    /// <summary>A wording other than the question's own counts a little less: it may be meant otherwise.</summary>
    private const float SynonymBoost = 0.8f;

    /// <summary>What a concept's other wordings and fields add to the best one.</summary>
    private const float TieBreaker = 0.1f;

    private static readonly (string Name, float Boost)[] Fields = [(IndexField.Text, 1f), (IndexField.Heading, 0.6f), (IndexField.Title, 0.4f)];

    private readonly PassageIndex _index;
    private readonly AtomicReaderContext? _segment;
    private readonly FieldLengths[] _fields = [];
    private readonly ConcurrentBag<Room> _rooms = [];

    /// <param name="index">The passages to search.</param>
    public ConceptSearch(PassageIndex index)
    {
        _index = index;
        _segment = index.Searcher.IndexReader.Leaves.SingleOrDefault();
        if (_segment is not null)
        {
            var similarity = (BM25Similarity)index.Searcher.Similarity;
            _fields = [.. Fields.Select(field => field.Name).Append(IndexField.Figure).Select(name => new FieldLengths(name, _segment.AtomicReader, similarity))];
        }
    }

    /// <summary>The best passages that have any of the concepts, with their scores, in no order.</summary>
    /// <param name="concepts">What the question speaks of.</param>
    /// <param name="depth">At most so many; of those that tie with the first one left out, none, for which of them comes first is an accident of how the index was pieced together.</param>
    public (int Document, float Score)[] Find(IReadOnlyList<Concept> concepts, int depth)
    {
        if (_segment is null)
        {
            return [];
        }

        Room room = _rooms.TryTake(out Room? used) ? used : new([.. _fields.Select(field => new FieldTerms(field, _segment, _index.Searcher))], new(_segment.AtomicReader.MaxDoc));
        foreach (Concept concept in concepts)
        {
            Score(concept, room);
            room.Scores.EndConcept(TieBreaker);
        }

        (int Document, float Score)[] best = room.Scores.TakeBest(depth);
        _rooms.Add(room);
        return best;
    }

    private static void Score(Concept concept, Room room)
    {
        float share = (float)concept.Share;
        for (int i = 0; i < concept.Wordings.Count; i++)
        {
            for (int field = 0; field < Fields.Length; field++)
            {
                room.Fields[field].Score(concept.Wordings[i], i == 0 ? Fields[field].Boost : Fields[field].Boost * SynonymBoost, share, room.Scores);
            }
        }

        foreach (string key in concept.FigureKeys)
        {
            room.Fields[^1].Score(key, FigureBoost, share, room.Scores);
        }
    }

    // What one search at a time needs. One that fails half-way leaves its room behind.
    private sealed record Room(FieldTerms[] Fields, ConceptScores Scores);
}
