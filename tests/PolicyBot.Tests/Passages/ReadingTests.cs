using PolicyBot.Documents;
using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

public sealed class ReadingTests
{
    // "a&amp; U.S" as read "a& S" with "U." added by a note before the S at 8.
    private static readonly Reading Sample = new("a& U.S", [new(0, 1), new(1, 6), new(6, 8), new(8, 8), new(8, 8), new(8, 9)]);

    [Theory]
    [InlineData(0, 2, 0, 6)]
    [InlineData(1, 2, 1, 6)]
    [InlineData(3, 5, 8, 8)]
    [InlineData(0, 6, 0, 9)]
    public void A_run_leads_to_its_source(int start, int end, int from, int to) =>
        Assert.Equal(new TextSpan(from, to), Sample.ToDocument(new(start, end)));

    [Theory]
    [InlineData(0, 6, 0, 2)]
    [InlineData(0, 5, 0, 1)]
    [InlineData(2, 9, 2, 6)]
    [InlineData(8, 9, 3, 6)]
    [InlineData(20, 30, 6, 6)]
    public void A_source_leads_to_the_run_whose_units_lie_within_it(int from, int to, int start, int end) =>
        Assert.Equal(new TextSpan(start, end), Sample.FromDocument(new(from, to)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 2)]
    [InlineData(3, 7)]
    public void What_is_no_run_of_it_is_refused(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.ToDocument(new(start, end)));

    [Fact]
    public void A_text_and_places_of_different_lengths_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Reading("ab", [new(0, 1)]));
}
