using PolicyBot.Web.Channels;

namespace PolicyBot.Web.Tests.Channels;

public sealed class ShortenedTests
{
    [Fact]
    public void A_text_that_fits_is_left_whole() => Assert.Equal("Aid to Peru", Shortened.To(11, "Aid\nto\u200b Peru"));

    [Fact]
    public void A_longer_text_is_cut_between_words() => Assert.Equal("Aid to…", Shortened.To(10, "Aid to Peru"));

    [Fact]
    public void A_word_without_end_leaves_nothing() => Assert.Equal("…", Shortened.To(10, new string('x', 50)));

    [Theory]
    [InlineData("Colombia hosts over 2.4 million Venezuelan refugees and migrants today", "over", "2.4", "million")]
    [InlineData("The United States gave up to $2.8 billion in aid to the people there", "up", "to", "$2.8", "billion")]
    [InlineData("The share of exports rose by more than 40 percent in the years since", "more", "than", "40", "percent")]
    public void A_number_is_never_parted_from_its_qualifier_or_unit(string text, params string[] figure)
    {
        for (var most = 1; most <= text.Length; most++)
        {
            var cut = Shortened.To(most, text);
            Assert.True(cut.Length <= most || cut == "…", cut);
            var kept = figure.Count(word => cut.TrimEnd('…').Split(' ').Contains(word));
            Assert.True(kept == 0 || kept == figure.Length || !cut.Contains(figure[^2], StringComparison.Ordinal), cut);
            Assert.False(cut.TrimEnd('…').EndsWith(figure[^2], StringComparison.Ordinal) && cut.Length < text.Length, cut);
        }
    }
}
