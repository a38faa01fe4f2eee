using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Questions;
using PolicyBot.Replies;

namespace PolicyBot.Evaluation;

/// <summary>Fits the weights of ranking and decision on questions whose answers are known.</summary>
public sealed class EvidenceFit
{
    /// <summary>Whole sets are left out in turn, every fifth one at a time.</summary>
    private const int Folds = 5;

    /// <summary>Sentences that any ranking would put last teach it nothing.</summary>
    private const int SentencesRanked = 30;

    private const double RankingPenalty = 0.0005;
    private const double DecisionPenalty = 0.02;

    /// <summary>The reader's state has a thousand numbers, each of which may weigh little: they are brought to a lesser deviation than the features with names.</summary>
    private const double SpreadOfState = 0.4;

    /// <summary>
    /// Near-misses make 36 in 100 of the questions for fitting, since they teach most; people ask fewer that have no answer. Counted so,
    /// they are 28 in 100.
    /// </summary>
    private const double CountOfUnanswerable = 0.7;

    private readonly List<FitExample> _examples = [];

    /// <summary>How many questions are fitted on.</summary>
    public int Questions => _examples.Count;

    /// <summary>Adds the questions of a set; small talk and questions about the document itself are left out, as rules answer them.</summary>
    /// <param name="set">The set.</param>
    /// <param name="engine">An engine over the documents that the set is asked of.</param>
    public void Add(QuestionSet set, AnswerEngine engine)
    {
        foreach (GoldQuestion gold in set.Questions)
        {
            (Question question, IReadOnlyList<ScoredSentence> sentences) = engine.Weigh(gold.Question, gold.History);
            if (sentences.Count > 0)
            {
                _examples.Add(new(set.Name, gold, question, sentences, [.. sentences.Select(sentence => IsEvidence(sentence, gold))], engine));
            }
        }
    }

    /// <summary>Fits on all questions, and says what each would have got from weights fitted on the other sets.</summary>
    public FittedEvidence Fit()
    {
        var judged = new List<CrossValidated>();
        List<string> sets = [.. _examples.Select(example => example.Set).Distinct()];
        for (int fold = 0; fold < Folds; fold++)
        {
            ILookup<bool, FitExample> parted = _examples.ToLookup(example => sets.IndexOf(example.Set) % Folds == fold);
            (LinearModel ranking, LinearModel decision) = Weights([.. parted[false]]);
            foreach (FitExample example in parted[true])
            {
                (IReadOnlyList<double> features, bool right) = Decided(example, ranking);
                judged.Add(new(example.Gold.Answerable, example.Engine.Index.Knowledge.Documents.Count > 1, new(decision.Probability(features), right), EvidenceDecision.UnmetIn(features).Any()));
            }
        }

        (LinearModel finalRanking, LinearModel finalDecision) = Weights(_examples);
        return new FittedEvidence(finalRanking, finalDecision, new(judged));
    }

    private static (LinearModel Ranking, LinearModel Decision) Weights(IReadOnlyList<FitExample> examples)
    {
        FitExample[] found = [.. examples.Where(example => example.Gold.Answerable && example.IsEvidence.Take(SentencesRanked).Contains(true))];
        LinearModel ranking = GradientDescent.Softmax(
            [.. found.Select(example => example.Sentences.Take(SentencesRanked).Select(sentence => sentence.Features.ToArray()).ToArray())],
            [.. found.Select(example => example.IsEvidence.Take(SentencesRanked).ToArray())],
            RankingPenalty);
        var decided = examples.Select(example => Decided(example, ranking)).ToList();
        LinearModel decision = GradientDescent.Logistic(
            [.. decided.Select(pair => pair.Features.ToArray())],
            [.. decided.Select(pair => pair.Right)],
            [.. examples.Select(example => example.Gold.Answerable ? 1 : CountOfUnanswerable)],
            DecisionPenalty,
            feature => feature < EvidenceModel.DecisionFeatures.Count ? 1 : SpreadOfState);
        return (ranking, decision);
    }

    // What the decision sees of a question under that ranking, and whether answering would be right.
    private static (IReadOnlyList<double> Features, bool Right) Decided(FitExample example, LinearModel ranking)
    {
        ScoredSentence[] ranked = [.. example.Sentences
            .Select(sentence => sentence with { Score = ranking.Score(sentence.Features) })
            .OrderByDescending(sentence => sentence.Score)
            .ThenBy(sentence => sentence.Passage.Ordinal)
            .ThenBy(sentence => sentence.Sentence.Span.Start)];
        Contradiction? contradiction = PremiseCheck.Find(example.Question, ranked[0]);
        IReadOnlyList<double> features = example.Engine.Decision.Features(example.Question, ranked, contradiction, example.ReadAgain(ranked[0]));
        Answer answer = PassageAnswer.Of(example.Question, new Verdict(true, ranked[0], contradiction, [], 1), ranked, "");
        Knowledge knowledge = example.Engine.Index.Knowledge;
        bool right = example.Gold.Answerable && new Grader(knowledge).Grade(example.Gold, answer, PlainText.Of(Reply.To(answer).Lead)).Right;
        return (features, right);
    }

    private static bool IsEvidence(ScoredSentence sentence, GoldQuestion gold) =>
        EvidenceOverlap.Holds(sentence.Passage.Passage.Document.Text, sentence.Sentence.Span, gold.Evidence);
}
