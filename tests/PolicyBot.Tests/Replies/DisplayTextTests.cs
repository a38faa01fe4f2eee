using PolicyBot.Replies;

namespace PolicyBot.Tests.Replies;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("at least **<u>1 billion doses</u>**", "at least 1 billion doses")]
    [InlineData("Haiti</strong></td> <td>500,000</td>", "Haiti |  500,000")]
    [InlineData("grants<o:p></o:p> to <SPAN lang=\"en\">Peru</SPAN>", "grants to Peru")]
    [InlineData("m<sup class=\"x\">2</sup><br/>and more", "m2and more")]
    [InlineData("see the [Vision Statement](https://example.org/a) now", "see the Vision Statement now")]
    public void Markup_is_not_shown(string verbatim, string shown) => Assert.Equal(shown, DisplayText.Of(verbatim));

    [Theory]
    [InlineData("fewer than 5 < 6 > 2")]
    [InlineData("inflation <5 % and growth >2 %")]
    [InlineData("write to <name of the office> first")]
    [InlineData("see <https://example.org/> for more")]
    [InlineData("shares of <Peru> and </Chile>")]
    [InlineData("a [sic] note")]
    [InlineData("$2.8 billion, nearly 40 percent")]
    public void What_is_no_markup_is_shown_as_it_is(string verbatim) => Assert.Equal(verbatim, DisplayText.Of(verbatim));
}
