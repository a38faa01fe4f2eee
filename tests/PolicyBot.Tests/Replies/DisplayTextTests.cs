using PolicyBot.Replies;

namespace PolicyBot.Tests.Replies;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("at least **<u>1 billion doses</u>**", "at least 1 billion doses")]
    [InlineData("Haiti</strong></td> <td>500,000</td>", "Haiti |  500,000")]
    [InlineData("see the [Vision Statement](https://example.org/a) now", "see the Vision Statement now")]
    public void Markup_is_not_shown(string verbatim, string shown) => Assert.Equal(shown, DisplayText.Of(verbatim));

    [Theory]
    [InlineData("fewer than 5 < 6 > 2")]
    [InlineData("a [sic] note")]
    [InlineData("$2.8 billion, nearly 40 percent")]
    public void What_is_no_markup_is_shown_as_it_is(string verbatim) => Assert.Equal(verbatim, DisplayText.Of(verbatim));
}
