using FsCheck.Xunit;
using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

public sealed class ByteProductsTests
{
    [Property]
    public void Every_way_of_summing_gives_the_sum_of_the_products(sbyte[] numbers)
    {
        sbyte[] left = [.. Enumerable.Repeat(numbers.Append(sbyte.MinValue), 9).SelectMany(all => all)];
        sbyte[] right = [.. left.Reverse()];
        int sum = left.Zip(right).Sum(pair => pair.First * pair.Second);

        Assert.Equal(sum, ByteProducts.Sum(left, right));
        Assert.Equal(sum, ByteProducts.PortableSum(left, right));
    }

    [Fact]
    public void The_smallest_bytes_do_not_overflow()
    {
        sbyte[] smallest = [.. Enumerable.Repeat(sbyte.MinValue, 384)];

        Assert.Equal(384 * 128 * 128, ByteProducts.Sum(smallest, smallest));
    }
}
