using Newtonsoft.Json.Linq;
using PolicyBot.Answering;
using PolicyBot.Evidence;
using PolicyBot.Replies;

namespace PolicyBot.Evaluation;

/// <summary>Fits the weights by which a computed answer is given, on questions whose answers are known.</summary>
public sealed class CalculationFit
{
    /// <summary>Whole sets are left out in turn, every fifth one at a time.</summary>
    private const int Folds = 5;

    private const double Penalty = 0.02;

    private readonly List<(string Set, bool Answerable, bool IsShelf, double[] Features, bool IsOfAnother, bool Right)> _examples = [];

    /// <summary>How many ways are fitted on.</summary>
    public int Ways => _examples.Count;

    /// <summary>How many sets they are from.</summary>
    public int Sets => _examples.Select(example => example.Set).Distinct().Count();

    /// <summary>Adds every way to compute an answer to the questions of a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="engine">An engine with the models, over the documents that the set is asked of.</param>
    public void Add(QuestionSet set, AnswerEngine engine)
    {
        var grader = new Grader(engine.Index.Knowledge);
        foreach (GoldQuestion gold in set.Questions.Where(gold => gold.History.Count == 0))
        {
            foreach (TaggedCalculation way in engine.WeighCalculations(gold.Question))
            {
                bool right = gold.Answerable && grader.Grade(gold, way.Answer, PlainText.Of(Reply.To(way.Answer).Lead)).Right;
                _examples.Add((set.Name, gold.Answerable, engine.Index.Knowledge.Documents.Count > 1, [.. way.Features], way.IsOfAnother, right));
            }
        }
    }

    /// <summary>Fits on all of them; the weights as the part of coefficients.json, and what each way would have got from weights fitted on the other sets.</summary>
    /// <param name="threshold">The probability from which a computed answer is given, written beside the weights.</param>
    public (JObject Weights, Validation Validation) Fit(double threshold)
    {
        List<string> sets = [.. _examples.Select(example => example.Set).Distinct()];
        var judged = new List<CrossValidated>();
        for (int fold = 0; fold < Folds; fold++)
        {
            var parted = _examples.ToLookup(example => sets.IndexOf(example.Set) % Folds == fold);
            LinearModel model = Weights([.. parted[false]]);
            judged.AddRange(parted[true].Select(example => new CrossValidated(example.Answerable, example.IsShelf, new(model.Probability(example.Features), example.Right), example.IsOfAnother)));
        }

        LinearModel all = Weights(_examples);
        var weights = new JObject { ["Intercept"] = Math.Round(all.Intercept, 3) };
        for (int i = 0; i < all.Weights.Count; i++)
        {
            weights[CalculationModel.Features[i]] = Math.Round(all.Weights[i], 3);
        }

        return (new JObject { ["decision"] = weights, ["threshold"] = threshold }, new Validation(judged));
    }

    private static LinearModel Weights(List<(string Set, bool Answerable, bool IsShelf, double[] Features, bool IsOfAnother, bool Right)> examples) =>
        GradientDescent.Logistic([.. examples.Select(example => example.Features)], [.. examples.Select(example => example.Right)], [.. examples.Select(_ => 1d)], Penalty, _ => 1);
}
