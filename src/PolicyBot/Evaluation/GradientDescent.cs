using System.Numerics.Tensors;
using PolicyBot.Evidence;

namespace PolicyBot.Evaluation;

/// <summary>Fits weighted sums by gradient descent from zero: the same examples give the same weights.</summary>
internal static class GradientDescent
{
    private const int Steps = 4000;
    private const double Rate = 1;

    /// <summary>Features of deviation 1 that rise together make steep slopes: a step of 1 would overshoot.</summary>
    private const double StandardRate = 0.1;

    /// <summary>Logistic regression with an L2 penalty on the weights (not the intercept).</summary>
    /// <param name="examples">The features of each example.</param>
    /// <param name="labels">Whether each is positive.</param>
    /// <param name="counts">What each example counts.</param>
    /// <param name="penalty">The penalty's weight, per example, on the weights of features brought to mean 0 and a deviation of <paramref name="spread"/>: so that it bears on a rare feature as on a common one.</param>
    /// <param name="spread">For each feature the deviation that it is brought to, above 0 and at most 1; the less, the harder the penalty bears on it.</param>
    public static LinearModel Logistic(double[][] examples, bool[] labels, double[] counts, double penalty, Func<int, double> spread)
    {
        int features = examples[0].Length;
        double[] mean = [.. Enumerable.Range(0, features).Select(j => examples.Average(example => example[j]))];
        double[] scale = [.. Enumerable.Range(0, features).Select(j => Math.Sqrt(examples.Average(example => (example[j] - mean[j]) * (example[j] - mean[j]))) / spread(j))];
        double[][] standard = [.. examples.Select(example => example.Select((value, j) => scale[j] > 0 ? (value - mean[j]) / scale[j] : 0).ToArray())];
        LinearModel fitted = FitStandard(standard, labels, counts, penalty);
        double[] weights = [.. fitted.Weights.Select((weight, j) => scale[j] > 0 ? weight / scale[j] : 0)];
        return new(fitted.Intercept - weights.Select((weight, j) => weight * mean[j]).Sum(), weights);
    }

    private static LinearModel FitStandard(double[][] examples, bool[] labels, double[] counts, double penalty)
    {
        var weights = new double[examples[0].Length];
        var gradient = new double[weights.Length];
        double intercept = 0;
        double count = counts.Sum();
        for (int step = 0; step < Steps; step++)
        {
            Array.Clear(gradient);
            double bias = 0;
            for (int i = 0; i < examples.Length; i++)
            {
                double error = counts[i] * ((1 / (1 + Math.Exp(-intercept - TensorPrimitives.Dot<double>(weights, examples[i])))) - (labels[i] ? 1 : 0));
                bias += error;
                TensorPrimitives.MultiplyAdd(examples[i], error, gradient, gradient);
            }

            intercept -= StandardRate * bias / count;
            Descend(weights, gradient, count, penalty, StandardRate);
        }

        return new(intercept, weights);
    }

    /// <summary>Ranks the positive ones of each group first: the log-likelihood of drawing a positive one by a softmax over the group.</summary>
    /// <param name="groups">The features of each member of each group.</param>
    /// <param name="labels">Whether each member is positive; each group has at least one that is.</param>
    /// <param name="penalty">The L2 penalty's weight, per group.</param>
    public static LinearModel Softmax(double[][][] groups, bool[][] labels, double penalty)
    {
        var weights = new double[groups[0][0].Length];
        var gradient = new double[weights.Length];
        for (int step = 0; step < Steps; step++)
        {
            Array.Clear(gradient);
            for (int g = 0; g < groups.Length; g++)
            {
                AddGradient(gradient, weights, groups[g], labels[g]);
            }

            Descend(weights, gradient, groups.Length, penalty, Rate);
        }

        return new(0, weights);
    }

    private static void AddGradient(double[] gradient, double[] weights, double[][] members, bool[] labels)
    {
        double[] scores = [.. members.Select(member => TensorPrimitives.Dot<double>(weights, member))];
        double highest = scores.Max();
        double all = 0, positive = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - highest);
            all += scores[i];
            positive += labels[i] ? scores[i] : 0;
        }

        for (int i = 0; i < members.Length; i++)
        {
            double error = (scores[i] / all) - (labels[i] ? scores[i] / positive : 0);
            TensorPrimitives.MultiplyAdd(members[i], error, gradient, gradient);
        }
    }

    private static void Descend(double[] weights, double[] gradient, double examples, double penalty, double rate)
    {
        for (int j = 0; j < weights.Length; j++)
        {
            weights[j] -= rate * ((gradient[j] / examples) + (penalty * weights[j]));
        }
    }
}
