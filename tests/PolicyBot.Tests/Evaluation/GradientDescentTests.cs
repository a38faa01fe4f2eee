using PolicyBot.Evaluation;
using PolicyBot.Evidence;

namespace PolicyBot.Tests.Evaluation;

public sealed class GradientDescentTests
{
    private static readonly bool[] Labels = [false, false, true, false, true, true];
    private static readonly double[] Values = [0, 1, 2, 3, 4, 5];
    private static readonly double[] Ones = [1, 1, 1, 1, 1, 1];

    [Fact]
    public void A_feature_that_rises_with_the_label_gets_a_positive_weight()
    {
        LinearModel model = GradientDescent.Logistic([.. Values.Select(value => new[] { value })], Labels, Ones, penalty: 0.01, _ => 1);

        Assert.True(model.Weights[0] > 0);
        Assert.True(model.Probability([5]) > 0.5);
        Assert.True(model.Probability([0]) < 0.5);
    }

    [Fact]
    public void The_unit_of_a_feature_changes_no_probability()
    {
        LinearModel ones = GradientDescent.Logistic([.. Values.Select(value => new[] { value })], Labels, Ones, penalty: 0.1, _ => 1);
        LinearModel thousands = GradientDescent.Logistic([.. Values.Select(value => new[] { value / 1000 })], Labels, Ones, penalty: 0.1, _ => 1);

        Assert.Equal(ones.Probability([4]), thousands.Probability([0.004]), 6);
    }

    [Fact]
    public void A_feature_that_never_changes_gets_no_weight() =>
        Assert.Equal(0, GradientDescent.Logistic([.. Values.Select(value => new[] { value, 7 })], Labels, Ones, penalty: 0.01, _ => 1).Weights[1]);

    [Fact]
    public void A_greater_penalty_gives_a_smaller_weight()
    {
        double[][] examples = [.. Values.Select(value => new[] { value })];

        Assert.True(GradientDescent.Logistic(examples, Labels, Ones, penalty: 1, _ => 1).Weights[0] < GradientDescent.Logistic(examples, Labels, Ones, penalty: 0.01, _ => 1).Weights[0]);
    }

    [Fact]
    public void An_example_counted_twice_is_like_one_that_stands_there_twice()
    {
        double[][] examples = [.. Values.Select(value => new[] { value })];

        LinearModel counted = GradientDescent.Logistic(examples, Labels, [2, 1, 1, 1, 1, 1], penalty: 0.01, _ => 1);
        LinearModel repeated = GradientDescent.Logistic([[0], .. examples], [false, .. Labels], [1, .. Ones], penalty: 0.01, _ => 1);

        Assert.InRange(counted.Probability([2]) - repeated.Probability([2]), -0.02, 0.02);
    }

    [Fact]
    public void Of_two_features_alike_the_one_of_less_spread_weighs_less()
    {
        LinearModel model = GradientDescent.Logistic([.. Values.Select(value => new[] { value, value })], Labels, Ones, penalty: 0.01, feature => feature == 0 ? 1 : 0.1);

        Assert.InRange(model.Weights[1], 0, model.Weights[0] / 10);
    }

    [Fact]
    public void The_softmax_puts_the_positive_member_of_each_group_first()
    {
        LinearModel model = GradientDescent.Softmax([[[1, 0], [0, 1]], [[0, 1], [1, 1]]], [[true, false], [false, true]], penalty: 0.01);

        Assert.True(model.Score([1, 0]) > model.Score([0, 1]));
        Assert.True(model.Score([1, 1]) > model.Score([0, 1]));
    }
}
