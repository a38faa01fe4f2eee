using PolicyBot.Evaluation.Yardsticks;

namespace PolicyBot.Tests.Evaluation.Yardsticks;

public sealed class NormalizedGainTests
{
    private static readonly Dictionary<string, int> Two = new() { ["a"] = 1, ["b"] = 1 };

    [Fact]
    public void What_is_relevant_in_the_first_places_gains_all() => Assert.Equal(1, NormalizedGain.At(["b", "a", "c"], Two, 10), 12);

    // (1/log2(2) + 1/log2(4)) / (1/log2(2) + 1/log2(3)) = 1.5 / 1.63093
    [Fact]
    public void A_later_place_gains_less_by_the_logarithm_of_its_number() => Assert.Equal(0.919721, NormalizedGain.At(["a", "c", "b"], Two, 10), 6);

    [Fact]
    public void What_lies_below_the_depth_gains_nothing() => Assert.Equal(0, NormalizedGain.At(["c", "d", "a"], Two, 2));

    // The best ranking of two places holds 3 and 2: 3 + 2/log2(3) = 4.26186; this one 2 + 3/log2(3) = 3.89279.
    [Fact]
    public void More_relevant_documents_gain_more() =>
        Assert.Equal(0.913402, NormalizedGain.At(["y", "x", "z"], new Dictionary<string, int> { ["x"] = 3, ["y"] = 2, ["z"] = 1 }, 2), 6);

    [Fact]
    public void Where_nothing_is_relevant_nothing_is_gained() => Assert.Equal(0, NormalizedGain.At(["a"], new Dictionary<string, int>(), 10));
}
