using PolicyBot.Documents;
using PolicyBot.Web.Reader;

namespace PolicyBot.Web.Tests.Reader;

public sealed class TextFragmentTests
{
    [Theory]
    [InlineData("more than $230 million", "#:~:text=more%20than%20%24230%20million")]
    [InlineData("ten-year, safe & sound", "#:~:text=ten%2Dyear%2C%20safe%20%26%20sound")]
    [InlineData("wrapped\n  lines", "#:~:text=wrapped%20lines")]
    [InlineData("one two three four five six seven eight nine ten eleven", "#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven")]
    public void A_quote_is_named_by_its_words_or_where_long_by_its_ends(string quote, string fragment)
    {
        Assert.Equal("https://example.org/release" + fragment, TextFragment.LinkTo(Document(quote, "https://example.org/release#top"), new TextSpan(0, quote.Length)));
    }

    [Fact]
    public void Without_a_quote_the_link_leads_to_the_page()
    {
        Assert.Equal("https://example.org/release", TextFragment.LinkTo(Document("Words", "https://example.org/release"), null));
    }

    [Fact]
    public void A_document_without_an_address_has_no_link()
    {
        Assert.Null(TextFragment.LinkTo(Document("Words", null), null));
    }

    private static Document Document(string text, string? url) => new()
    {
        Id = "release",
        File = "release.md",
        Title = "Release",
        Sha256 = new string('0', 64),
        Text = text,
        Url = url is null ? null : new Uri(url),
    };
}
