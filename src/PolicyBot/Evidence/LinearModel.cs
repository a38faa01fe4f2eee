using Newtonsoft.Json.Linq;

namespace PolicyBot.Evidence;

/// <summary>A weighted sum of named features; through the logistic function a probability.</summary>
/// <param name="Intercept">The sum where all features are 0.</param>
/// <param name="Weights">The weight of each feature, in the order of its enumeration.</param>
internal sealed record LinearModel(double Intercept, IReadOnlyList<double> Weights)
{
    /// <summary>The sum, in nats of odds.</summary>
    public double Score(IReadOnlyList<double> features)
    {
        double score = Intercept;
        for (int i = 0; i < Weights.Count; i++)
        {
            score += Weights[i] * features[i];
        }

        return score;
    }

    /// <summary>The probability that the sum stands for: 1 / (1 + e^-score).</summary>
    /// <param name="features">The features.</param>
    /// <param name="prior">Added to the sum.</param>
    public double Probability(IReadOnlyList<double> features, double prior = 0) => 1 / (1 + Math.Exp(-Score(features) - prior));

    /// <summary>Reads named weights of coefficients.json.</summary>
    /// <param name="weights">Each feature's weight by its name, and the Intercept where it is not 0.</param>
    /// <param name="features">The features' names in order.</param>
    /// <exception cref="FormatException">A feature has no weight, or a weight no feature.</exception>
    public static LinearModel Parse(JObject weights, IReadOnlyList<string> features)
    {
        string[] unknown = [.. weights.Properties().Select(property => property.Name).Except(features.Append(nameof(Intercept)), StringComparer.Ordinal)];
        string[] missing = [.. features.Where(feature => !weights.ContainsKey(feature))];
        return unknown.Length + missing.Length == 0
            ? new((double?)weights[nameof(Intercept)] ?? 0, [.. features.Select(feature => (double)weights[feature]!)])
            : throw new FormatException($"coefficients.json: no weight for [{string.Join(", ", missing)}], no feature named [{string.Join(", ", unknown)}]. Run the fit command to write it anew.");
    }
}
