using System.Globalization;
using Newtonsoft.Json.Linq;
using PolicyBot.Evidence;

namespace PolicyBot.Evaluation;

/// <summary>Fitted weights, and how well such weights did on sets that they were not fitted on.</summary>
public sealed class FittedEvidence
{
    private readonly LinearModel _ranking;
    private readonly LinearModel _decision;

    internal FittedEvidence(LinearModel ranking, LinearModel decision, Validation validation)
    {
        _ranking = ranking;
        _decision = decision;
        Validation = validation;
    }

    /// <summary>What each question would have got from weights fitted on the other sets.</summary>
    public Validation Validation { get; }

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
