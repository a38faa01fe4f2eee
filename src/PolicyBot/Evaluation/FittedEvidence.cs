using Newtonsoft.Json.Linq;
using PolicyBot.Evidence;

namespace PolicyBot.Evaluation;

/// <summary>Fitted weights, and how well such weights did on sets that they were not fitted on.</summary>
public sealed class FittedEvidence
{
    private readonly LinearModel _ranking;
    private readonly LinearModel _decision;

    internal FittedEvidence(LinearModel ranking, LinearModel decision, IReadOnlyList<(bool Answerable, JudgedConfidence Confidence)> crossValidated)
    {
        _ranking = ranking;
        _decision = decision;
        CrossValidated = crossValidated;
    }

    /// <summary>For each question whether it can be answered, the probability from weights fitted without its set, and whether answering would have been right.</summary>
    public IReadOnlyList<(bool Answerable, JudgedConfidence Confidence)> CrossValidated { get; }

    /// <summary>The share of pairs of a right and a not right answer in which the right one has the higher probability (area under the ROC curve).</summary>
    public double Area()
    {
        double[] right = [.. CrossValidated.Where(pair => pair.Confidence.Right).Select(pair => pair.Confidence.Confidence)];
        double[] wrong = [.. CrossValidated.Where(pair => !pair.Confidence.Right).Select(pair => pair.Confidence.Confidence)];
        return right.Sum(high => wrong.Sum(low => high > low ? 1 : high == low ? 0.5 : 0)) / Math.Max(1, (double)right.Length * wrong.Length);
    }

    /// <summary>What a threshold gives: the answerable questions answered rightly, the others declined, and of all the wrongly answered; each a share.</summary>
    public (double Right, double Declined, double WrongSaid) At(double threshold)
    {
        double answerable = Math.Max(1, CrossValidated.Count(pair => pair.Answerable));
        double other = Math.Max(1, CrossValidated.Count(pair => !pair.Answerable));
        return (
            CrossValidated.Count(pair => pair.Answerable && pair.Confidence.Right && pair.Confidence.Confidence >= threshold) / answerable,
            CrossValidated.Count(pair => !pair.Answerable && pair.Confidence.Confidence < threshold) / other,
            CrossValidated.Count(pair => !pair.Confidence.Right && pair.Confidence.Confidence >= threshold) / (double)Math.Max(1, CrossValidated.Count));
    }

    /// <summary>The part of coefficients.json that holds these weights.</summary>
    public JObject ToJson(double threshold) => new()
    {
        ["ranking"] = Weights(_ranking, EvidenceModel.RankingFeatures, withIntercept: false),
        ["decision"] = Weights(_decision, EvidenceModel.DecisionFeatures, withIntercept: true),
        ["threshold"] = threshold,
    };

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
