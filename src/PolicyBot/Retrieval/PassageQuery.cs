using Lucene.Net.Search;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Retrieval;

/// <summary>Writes a question as a Lucene query. Built clause by clause, never parsed: nothing a user types is query syntax.</summary>
internal static class PassageQuery
{
    private const float TextBoost = 1f;
    private const float HeadingBoost = 0.6f;
    private const float TitleBoost = 0.4f;
    private const float FigureBoost = 1.5f;

    /// <summary>A wording other than the question's own counts a little less: it may be meant otherwise.</summary>
    private const float SynonymBoost = 0.8f;

    /// <summary>Any passage that has any of the concepts, in its best wording and field.</summary>
    public static Query Of(Question question)
    {
        var query = new BooleanQuery();
        foreach (Concept concept in question.Concepts)
        {
            var ways = new DisjunctionMaxQuery(0.1f);
            for (int i = 0; i < concept.Wordings.Count; i++)
            {
                float boost = i == 0 ? 1 : SynonymBoost;
                ways.Add(In(IndexField.Text, concept.Wordings[i], TextBoost * boost));
                ways.Add(In(IndexField.Heading, concept.Wordings[i], HeadingBoost * boost));
                ways.Add(In(IndexField.Title, concept.Wordings[i], TitleBoost * boost));
            }

            foreach (string key in concept.FigureKeys)
            {
                ways.Add(new TermQuery(new Lucene.Net.Index.Term(IndexField.Figure, key)) { Boost = FigureBoost });
            }

            ways.Boost = (float)concept.Share;
            query.Add(ways, Occur.SHOULD);
        }

        return query;
    }

    private static Query In(string field, IReadOnlyList<string> wording, float boost)
    {
        if (wording.Count == 1)
        {
            return new TermQuery(new Lucene.Net.Index.Term(field, wording[0])) { Boost = boost };
        }

        var phrase = new PhraseQuery { Boost = boost, Slop = 1 };
        foreach (string stem in wording)
        {
            phrase.Add(new Lucene.Net.Index.Term(field, stem));
        }

        return phrase;
    }
}
