using FsCheck.Xunit;
using PolicyBot.Retrieval;

namespace PolicyBot.Tests.Retrieval;

public sealed class SelectionTests
{
    [Property]
    public void The_number_at_a_place_is_that_of_the_ordered_numbers(byte[] few, ushort[] many, ushort place)
    {
        float[] numbers = [0.5f, .. few.Select(number => (float)number), .. many.Select(number => number / 7f)];
        float[] ordered = [.. numbers.OrderDescending()];
        int at = place % numbers.Length;

        Assert.Equal(ordered[at], Selection.Largest(numbers, at));
    }
}
