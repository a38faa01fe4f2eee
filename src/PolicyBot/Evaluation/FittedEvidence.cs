using System.Globalization;
using Newtonsoft.Json.Linq;
using PolicyBot.Evidence;

namespace PolicyBot.Evaluation;

/// <summary>Fitted weights, and how well such weights did on sets that they were not fitted on.</summary>
public sealed class FittedEvidence
{
    private readonly LinearModel _ranking;
    private readonly LinearModel _decision;

    internal FittedEvidence(LinearModel ranking, LinearModel decision, IReadOnlyList<CrossValidated> crossValidated)
    {
        _ranking = ranking;
        _decision = decision;
        CrossValidated = crossValidated;
    }

    /// <summary>Every question, judged by weights that were fitted without its set.</summary>
    public IReadOnlyList<CrossValidated> CrossValidated { get; }

    /// <summary>The share of pairs of a right and a not right answer in which the right one has the higher probability (area under the ROC curve).</summary>
    public double Area()
    {
        double[] right = [.. CrossValidated.Where(pair => pair.Confidence.Right).Select(pair => pair.Confidence.Confidence)];
        double[] wrong = [.. CrossValidated.Where(pair => !pair.Confidence.Right).Select(pair => pair.Confidence.Confidence)];
        return right.Sum(high => wrong.Sum(low => high > low ? 1 : high == low ? 0.5 : 0)) / Math.Max(1, (double)right.Length * wrong.Length);
    }

    /// <summary>What a threshold gives: the answerable questions answered rightly, the others declined, and of all the wrongly answered; each a share.</summary>
    /// <param name="threshold">The probability from which a question is answered.</param>
    /// <param name="shelf">Whether of the questions to several documents, or of those to one.</param>
    public (double Right, double Declined, double WrongSaid) At(double threshold, bool shelf)
    {
        CrossValidated[] asked = [.. CrossValidated.Where(question => question.Shelf == shelf)];
        double answerable = Math.Max(1, asked.Count(question => question.Answerable));
        double other = Math.Max(1, asked.Count(question => !question.Answerable));
        return (
            asked.Count(question => question.Answerable && question.Confidence.Right && question.IsAnswered(threshold)) / answerable,
            asked.Count(question => !question.Answerable && !question.IsAnswered(threshold)) / other,
            asked.Count(question => !question.Confidence.Right && question.IsAnswered(threshold)) / (double)Math.Max(1, asked.Length));
    }

    /// <summary>The part of coefficients.json that holds these weights.</summary>
    public JObject ToJson(double threshold, double shelfThreshold) => new()
    {
        ["ranking"] = Weights(_ranking, EvidenceModel.RankingFeatures, withIntercept: false),
        ["decision"] = Weights(_decision, EvidenceModel.DecisionFeatures, withIntercept: true),
        ["state"] = InOneLine(_decision.Weights.Skip(EvidenceModel.DecisionFeatures.Count)),
        ["threshold"] = threshold,
        ["shelfThreshold"] = shelfThreshold,
    };

    private static JRaw InOneLine(IEnumerable<double> weights) =>
        new("[" + string.Join(", ", weights.Select(weight => Math.Round(weight, 3).ToString(CultureInfo.InvariantCulture))) + "]");

    private static JObject Weights(LinearModel model, IReadOnlyList<string> features, bool withIntercept)
    {
        var weights = new JObject();
        if (withIntercept)
        {
            weights["Intercept"] = Math.Round(model.Intercept, 3);
        }

        for (int i = 0; i < features.Count; i++)
        {
            weights[features[i]] = Math.Round(model.Weights[i], 3);
        }

        return weights;
    }
}
