using PolicyBot.Evaluation.Yardsticks;

namespace PolicyBot.Tests.Evaluation.Yardsticks;

public sealed class EvenSampleTests
{
    [Fact]
    public void A_sample_is_spread_evenly_from_the_first_on() => Assert.Equal([0, 3, 6], EvenSample.Of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3));

    [Fact]
    public void Fewer_items_than_wanted_are_all_taken() => Assert.Equal([1, 2], EvenSample.Of([1, 2], 5));

    [Fact]
    public void Without_a_bound_all_are_taken() => Assert.Equal([1, 2, 3], EvenSample.Of([1, 2, 3], null));

    [Fact]
    public void A_sample_of_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => EvenSample.Of([1], 0));
}
