using FsCheck.Xunit;
using Lucene.Net.Search;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Retrieval;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Retrieval;

public sealed class ConceptSearchTests
{
    private static readonly string[] Words = ["aid", "school", "village", "clinic", "water", "two", "peru"];

    [Property(MaxTest = 30)]
    public void Scores_are_those_of_Lucenes_own_queries_to_the_last_bit(byte[] text, byte[] asked)
    {
        using TestEngine test = TestEngine.Over(Text(text));
        Concept[] concepts = [.. asked.Take(12).Chunk(3).Select(Concept)];

        IEnumerable<(int, float)> found = new ConceptSearch(test.Index).Find(concepts, int.MaxValue);

        Assert.Equal(Plain(test.Index, concepts).Select(pair => (pair.Key, pair.Value)).Order(), found.Order());
    }

    [Property(MaxTest = 30)]
    public void The_best_are_those_above_the_first_one_left_out(byte[] text, byte depth)
    {
        using TestEngine test = TestEngine.Over(Text(text));
        var search = new ConceptSearch(test.Index);
        Concept[] concepts = [Concept([0, 1]), Concept([2])];
        (int Document, float Score)[] all = [.. search.Find(concepts, int.MaxValue).OrderByDescending(passage => passage.Score)];
        float leftOut = depth < all.Length ? all[depth].Score : 0;

        Assert.Equal(all.Where(passage => passage.Score > leftOut).Order(), search.Find(concepts, depth).Order());
    }

    // A heading, and paragraphs of few words, so that words and pairs of words come again.
    private static string Text(byte[] numbers) =>
        "Aid to schools\n\nThe village school has water.\n\n" + string.Join("\n\n", numbers.Chunk(6).Select(words => $"The {string.Join(' ', words.Select(Word))} is there in 2 places."));

    private static string Word(byte number) => Words[number % Words.Length];

    // Shares are powers of two, so that it makes no difference where in a product they stand.
    private static Concept Concept(byte[] numbers) => new()
    {
        Text = Word(numbers[0]),
        Span = new TextSpan(0, 1),
        Kind = ConceptKind.Word,
        Wordings = [[TextAnalyzer.Stem(Word(numbers[0]))], [.. numbers.Select(number => TextAnalyzer.Stem(Word(number)))]],
        FigureKeys = ["Count::2"],
        Weight = 1,
        Share = numbers[0] % 2 == 0 ? 1 : 0.5,
    };

    private static Dictionary<int, float> Plain(PassageIndex index, Concept[] concepts)
    {
        var totals = new Dictionary<int, float>();
        foreach (Concept concept in concepts)
        {
            var sums = new Dictionary<int, float>();
            var best = new Dictionary<int, float>();
            foreach (ScoreDoc scored in Ways(concept).SelectMany(way => index.Searcher.Search(way, int.MaxValue - 1).ScoreDocs))
            {
                sums[scored.Doc] = sums.GetValueOrDefault(scored.Doc) + scored.Score;
                best[scored.Doc] = Math.Max(best.GetValueOrDefault(scored.Doc), scored.Score);
            }

            foreach ((int document, float most) in best)
            {
                totals[document] = totals.GetValueOrDefault(document) + (most + (0.1f * (sums[document] - most)));
            }
        }

        return totals;
    }

    private static IEnumerable<Query> Ways(Concept concept)
    {
        for (int i = 0; i < concept.Wordings.Count; i++)
        {
            foreach ((string field, float boost) in new[] { (IndexField.Text, 1f), (IndexField.Heading, 0.6f), (IndexField.Title, 0.4f) })
            {
                yield return Boosted(Query(field, concept.Wordings[i]), i == 0 ? boost : boost * 0.8f, concept);
            }
        }

        foreach (string key in concept.FigureKeys)
        {
            yield return Boosted(Query(IndexField.Figure, [key]), 1.5f, concept);
        }
    }

    private static Query Query(string field, IReadOnlyList<string> wording)
    {
        if (wording.Count == 1)
        {
            return new TermQuery(new Lucene.Net.Index.Term(field, wording[0]));
        }

        var phrase = new PhraseQuery { Slop = 1 };
        foreach (string stem in wording)
        {
            phrase.Add(new Lucene.Net.Index.Term(field, stem));
        }

        return phrase;
    }

    private static Query Boosted(Query query, float boost, Concept concept)
    {
        query.Boost = boost * (float)concept.Share;
        return query;
    }
}
