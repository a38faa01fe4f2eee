using System.Numerics.Tensors;
using FsCheck.Xunit;
using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

public sealed class QuantizedVectorTests
{
    [Fact]
    public void The_largest_magnitude_becomes_127_and_the_rest_is_in_proportion()
    {
        var vector = QuantizedVector.Of([0.5f, -1, 0, 0.25f]);

        Assert.Equal([(sbyte)64, (sbyte)-127, (sbyte)0, (sbyte)32], vector.Values.ToArray());
        Assert.Equal(1 / 127f, vector.Scale);
    }

    [Fact]
    public void Zeros_stay_zeros()
    {
        Assert.Equal(0, QuantizedVector.Of(new float[3]).Dot(QuantizedVector.Of([1, 2, 3])));
    }

    [Fact]
    public void Cosines_of_texts_stay_within_four_thousandths()
    {
        var vectors = Reference.Given.Encoder.Select(given => SharedModels.Encoder.Encode(given.Text)).ToList();

        Assert.All(vectors, left => Assert.All(vectors, right =>
            Assert.Equal(TensorPrimitives.Dot<float>(left, right), QuantizedVector.Of(left).Dot(QuantizedVector.Of(right)), 0.004f)));
    }

    [Property]
    public void A_number_is_off_by_at_most_half_a_step(float[] numbers)
    {
        float[] finite = [0.1f, .. numbers.Select(number => float.IsFinite(number) ? Math.Clamp(number, -1000, 1000) : 0)];
        var vector = QuantizedVector.Of(finite);

        Assert.All(finite.Zip(vector.Values.ToArray()), pair => Assert.Equal(pair.First, pair.Second * vector.Scale, vector.Scale * 0.5001f));
    }

    [Property]
    public void The_dot_product_is_the_exact_sum_whatever_the_length(sbyte[] values)
    {
        sbyte[] many = [.. Enumerable.Repeat(values.Append(sbyte.MinValue), 9).SelectMany(all => all)];
        var vector = new QuantizedVector(1, many);

        Assert.Equal(many.Sum(value => value * value), vector.Dot(vector));
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void A_number_that_is_not_finite_is_refused(float number)
    {
        Assert.Throws<ArgumentException>(() => QuantizedVector.Of([1, number]));
    }

    [Fact]
    public void Vectors_of_different_lengths_have_no_dot_product()
    {
        Assert.Throws<ArgumentException>(() => QuantizedVector.Of([1, 2]).Dot(QuantizedVector.Of([1])));
    }
}
