using FsCheck.Xunit;
using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Over $2.8 Billion", "over $2.8 billion")]
    [InlineData("\u2018a\u2019 \u201cb\u201d", "'a' \"b\"")]
    [InlineData("2011\u201312 \u2014 all", "2011-12 - all")]
    [InlineData("  a\u00a0\u202f b\r\n\tc\u001f", "a b c")]
    [InlineData("\u00c9COLE", "\u00e9cole")]
    [InlineData(" \n ", "")]
    public void Case_quotes_dashes_and_white_space_are_folded(string text, string folded)
    {
        Assert.Equal(folded, Folding.Fold(text));
    }

    [Property]
    public bool Folding_twice_changes_nothing_more(string? text) =>
        Folding.Fold(Folding.Fold(text ?? "")) == Folding.Fold(text ?? "");
}
