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
}
