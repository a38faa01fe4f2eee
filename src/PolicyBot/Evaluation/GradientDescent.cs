using PolicyBot.Evidence;

namespace PolicyBot.Evaluation;

/// <summary>Fits weighted sums by gradient descent from zero: the same examples give the same weights.</summary>
internal static class GradientDescent
{
    private const int Steps = 6000;
    private const double Rate = 0.3;

    /// <summary>Logistic regression with an L2 penalty on the weights (not the intercept).</summary>
    /// <param name="examples">The features of each example.</param>
    /// <param name="labels">Whether each is positive.</param>
    /// <param name="penalty">The penalty's weight, per example.</param>
    public static LinearModel Logistic(IReadOnlyList<IReadOnlyList<double>> examples, IReadOnlyList<bool> labels, double penalty)
    {
        int count = examples[0].Count;
        var model = new double[count];
        double intercept = 0;
        for (int step = 0; step < Steps; step++)
        {
            var gradient = new double[count];
            double bias = 0;
            for (int i = 0; i < examples.Count; i++)
            {
                double error = new LinearModel(intercept, model).Probability(examples[i]) - (labels[i] ? 1 : 0);
                bias += error;
                for (int j = 0; j < count; j++)
                {
                    gradient[j] += error * examples[i][j];
                }
            }

            intercept -= Rate * bias / examples.Count;
            Descend(model, gradient, examples.Count, penalty);
        }

        return new(intercept, model);
    }

    /// <summary>Ranks the positive ones of each group first: the log-likelihood of drawing a positive one by a softmax over the group.</summary>
    /// <param name="groups">The features of each member of each group.</param>
    /// <param name="labels">Whether each member is positive; each group has at least one that is.</param>
    /// <param name="penalty">The L2 penalty's weight, per group.</param>
    public static LinearModel Softmax(IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> groups, IReadOnlyList<IReadOnlyList<bool>> labels, double penalty)
    {
        int count = groups[0][0].Count;
        var model = new double[count];
        for (int step = 0; step < Steps / 4; step++)
        {
            var gradient = new double[count];
            for (int g = 0; g < groups.Count; g++)
            {
                AddGradient(gradient, model, groups[g], labels[g]);
            }

            Descend(model, gradient, groups.Count, penalty);
        }

        return new(0, model);
    }

    private static void AddGradient(double[] gradient, double[] model, IReadOnlyList<IReadOnlyList<double>> members, IReadOnlyList<bool> labels)
    {
        var sum = new LinearModel(0, model);
        double[] scores = [.. members.Select(sum.Score)];
        double highest = scores.Max();
        double all = scores.Sum(score => Math.Exp(score - highest));
        double positive = scores.Where((_, i) => labels[i]).Sum(score => Math.Exp(score - highest));
        for (int i = 0; i < members.Count; i++)
        {
            double mass = Math.Exp(scores[i] - highest);
            double error = (mass / all) - (labels[i] ? mass / positive : 0);
            for (int j = 0; j < gradient.Length; j++)
            {
                gradient[j] += error * members[i][j];
            }
        }
    }

    private static void Descend(double[] model, double[] gradient, int examples, double penalty)
    {
        for (int j = 0; j < model.Length; j++)
        {
            model[j] -= Rate * ((gradient[j] / examples) + (penalty * model[j]));
        }
    }
}
