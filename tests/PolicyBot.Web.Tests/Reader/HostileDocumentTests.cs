using AngleSharp.Html.Parser;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Reader;

public sealed class HostileDocumentTests
{
    private static readonly string[] Ours =
    [
        "html", "head", "meta", "title", "link", "body", "a", "header", "form", "label", "input", "button", "main", "footer", "div", "p", "span",
        "code", "details", "summary", "h1", "h2", "h3", "h4", "ul", "ol", "li", "article", "table", "thead", "tbody", "tr", "th", "td", "mark", "strong",
    ];

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("![a picture](https://example.org/x.png)")]
    [InlineData("[press](javascript:alert(1))")]
    [InlineData("</article></div><iframe src=https://example.org></iframe>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" autofocus onfocus=alert(1) x=\"")]
    public async Task Markup_in_a_document_never_becomes_markup_of_the_page(string hostile)
    {
        using var knowledge = new TemporaryFolder();
        knowledge.Write("hostile.md", $"# The title {hostile}\n\n## A heading {hostile}\n\nThe fund paid $5 million to 30 farmers {hostile} in 2020.\n\n- An item {hostile}\n\n| A {hostile} | B |\n|---|---|\n| one {hostile} | two |\n");
        using var host = new TestHost();
        host.With("knowledge", knowledge.Path);

        var page = new HtmlParser().ParseDocument(await host.CreateClient().GetStringAsync("/documents/hostile?start=10&end=90"));

        Assert.All(page.All, element => Assert.Contains(element.LocalName, Ours));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.Matches("^(/|#|data:,$)", link.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("<name of the office>")]
    [InlineData("<5 % and >2 %")]
    public async Task Words_in_angle_brackets_that_are_no_tag_are_shown_as_text(string words)
    {
        using var knowledge = new TemporaryFolder();
        knowledge.Write("brackets.md", $"# A title\n\n## Growth of {words}\n\nThe fund paid {words} in 2020.\n");
        using var host = new TestHost();
        host.With("knowledge", knowledge.Path);

        var article = new HtmlParser().ParseDocument(await host.CreateClient().GetStringAsync("/documents/brackets")).QuerySelector("article")!;

        Assert.Equal([$"Growth of {words}", $"The fund paid {words} in 2020."], article.QuerySelectorAll("h2,p").Select(part => part.TextContent));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_never_cut_off_by_the_highlight()
    {
        using var knowledge = new TemporaryFolder();
        knowledge.Write("pairs.txt", "Title\n\nThe fund paid 😀 five million.");
        using var host = new TestHost();
        host.With("knowledge", knowledge.Path);
        var start = "Title\n\nThe fund paid ".Length;

        var page = new HtmlParser().ParseDocument(await host.CreateClient().GetStringAsync($"/documents/pairs?start={start}&end={start + 1}"));

        Assert.Equal("😀", page.QuerySelector("mark")!.TextContent);
    }
}
