using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>Measures how well the bot's own retrieval finds documents.</summary>
/// <param name="index">The documents of the task.</param>
public sealed class RetrievalYardstick(PassageIndex index)
{
    private const int Depth = 10;

    private readonly QuestionReader _questions = new(index, Synonyms.Load(index.Knowledge.Folder));
    private readonly PassageRetriever _passages = new(index);

    /// <summary>Asks every query as a question of its own. A document is as good as its best passage; of equal ones the lower id is taken first.</summary>
    public RetrievalScore Measure(IReadOnlyList<RetrievalQuery> queries)
    {
        var gains = queries.Select(Gains).ToList();
        return index.Models is null
            ? new(Mean(gain => gain.Lexical), null, null)
            : new(Mean(gain => gain.Lexical), Mean(gain => gain.Dense), Mean(gain => gain.Fused));

        double Mean(Func<(double Lexical, double Dense, double Fused), double> of) => gains.Select(of).DefaultIfEmpty(0).Average();
    }

    private (double Lexical, double Dense, double Fused) Gains(RetrievalQuery query)
    {
        var passages = _passages.Find(_questions.Read(query.Text, []), index.Passages.Count);
        return (Gain(query, passages.Where(passage => passage.Lexical > 0), passage => passage.Lexical), Gain(query, passages, passage => passage.Cosine), Gain(query, passages, passage => passage.Score));
    }

    private static double Gain(RetrievalQuery query, IEnumerable<ScoredPassage> passages, Func<ScoredPassage, double> score)
    {
        string[] ranking = [.. passages
            .OrderByDescending(score)
            .ThenBy(passage => passage.Passage.Ordinal)
            .Select(passage => passage.Passage.Passage.Document.Id)
            .Distinct(StringComparer.Ordinal)
            .Take(Depth)];
        return NormalizedGain.At(ranking, query.Relevance, Depth);
    }
}
