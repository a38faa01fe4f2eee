using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Reader;

public sealed class ReaderPageTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Document = "/documents/secretary-blinken-travels-to-bogota";
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task A_cited_span_is_highlighted_to_the_letter()
    {
        const string Quote = "USAID has invested more than $230 million to implement the Peace Accord";
        var (start, end) = await FindAsync(Quote);

        var page = await PageAsync($"{Document}?start={start}&end={end}");

        Assert.Equal(Quote, Assert.Single(page.QuerySelectorAll("mark")).TextContent);
        Assert.Equal("cited", page.QuerySelector("mark")!.Id);
    }

    [Fact]
    public async Task A_span_over_several_paragraphs_is_highlighted_in_each_and_the_fragment_leads_to_the_first()
    {
        var (start, end) = await FindAsync("Colombia Remains a Vital Strategic Partner\n\n  • The United States");

        var page = await PageAsync($"{Document}?start={start}&end={end}");

        Assert.Equal(["Colombia Remains a Vital Strategic Partner", "The United States"], page.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Equal("h2", page.QuerySelector("#cited")!.ParentElement!.LocalName);
    }

    [Theory]
    [InlineData("?start=5&end=999999")]
    [InlineData("?start=9&end=9")]
    [InlineData("?start=-1&end=4")]
    [InlineData("?start=1e2&end=200")]
    [InlineData("?start=7")]
    public async Task A_span_outside_of_the_document_shows_it_without_highlight_and_says_so(string query)
    {
        var page = await PageAsync(Document + query);

        Assert.Empty(page.QuerySelectorAll("mark"));
        Assert.Contains("not in this document", page.QuerySelector(".warning")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("article li"));
    }

    [Fact]
    public async Task Headings_are_headings_and_bullets_are_a_list()
    {
        var page = await PageAsync(Document);

        Assert.Equal("Secretary Blinken Travels to Bogota to Advance U.S.-Colombia Partnership", Assert.Single(page.QuerySelectorAll("article h1")).TextContent);
        Assert.Equal(3, page.QuerySelectorAll("article h2").Length);
        Assert.DoesNotContain("•", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Department of State", page.QuerySelector("article .aside")!.TextContent);
    }

    [Fact]
    public async Task A_slip_stays_as_published_and_its_note_stands_beside_it()
    {
        var page = await PageAsync(Document);

        var item = page.QuerySelectorAll("li").Single(item => item.TextContent.Contains("Accordwith", StringComparison.Ordinal));
        Assert.Contains("Peace Accordwith over [meant to read “Peace Accord with over”] $1 billion", item.TextContent, StringComparison.Ordinal);
        Assert.Contains(item.QuerySelectorAll(".note"), note => note.TextContent.Contains("Peace Accord with over", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_never_stands_inside_the_highlight()
    {
        var (start, end) = await FindAsync("2016 Peace Accordwith over $1 billion");

        var page = await PageAsync($"{Document}?start={start}&end={end}");

        Assert.Equal("2016 Peace Accordwith over $1 billion", string.Concat(page.QuerySelectorAll("mark").Select(mark => mark.TextContent)));
    }

    [Fact]
    public async Task Boilerplate_is_shown_muted()
    {
        var page = await PageAsync(Document);

        Assert.StartsWith("/Public Release.", Assert.Single(page.QuerySelectorAll(".boilerplate")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_figure_of_the_table_leads_to_its_words_with_their_qualifier()
    {
        var page = await PageAsync(Document);
        var link = page.QuerySelectorAll(".figures a").Single(link => link.TextContent.StartsWith("over 2.4 million", StringComparison.Ordinal));

        var cited = await PageAsync(link.GetAttribute("href")!);

        Assert.Equal(link.TextContent, cited.QuerySelector("#cited")!.TextContent);
    }

    [Fact]
    public async Task An_unknown_document_is_not_found_and_those_that_exist_are_listed()
    {
        using var response = await _client.GetAsync("/documents/nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.Equal(Document, page.QuerySelector(".documents a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(Document)]
    [InlineData("/documents")]
    [InlineData("/ask?q=How+many+refugees%3F")]
    [InlineData("/privacy")]
    [InlineData("/terms")]
    public async Task A_page_has_no_script_loads_from_here_only_and_its_policy_keeps_it_so(string path)
    {
        using var response = await _client.GetAsync(path);

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.Empty(page.Scripts);
        Assert.All(page.QuerySelectorAll("[src],link"), element => Assert.Matches("^(/assets/|data:,$)", element.GetAttribute("src") ?? element.GetAttribute("href")!));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_style_sheet_is_served_compressed_and_may_be_kept_under_its_version()
    {
        var page = await PageAsync(Document);
        using var request = new HttpRequestMessage(HttpMethod.Get, page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        request.Headers.Add("Accept-Encoding", "gzip");

        using var response = await _client.SendAsync(request);

        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assets/..%2fappsettings.json")]
    [InlineData("/assets/PolicyBot.Web.dll")]
    public async Task Nothing_but_the_pages_own_files_is_served_as_an_asset(string path)
    {
        using var response = await _client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<IDocument> PageAsync(string path) => new HtmlParser().ParseDocument(await _client.GetStringAsync(path));

    private async Task<(int Start, int End)> FindAsync(string words)
    {
        var text = await _client.GetStringAsync("/api" + Document + "/text");
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, "The document does not hold the words.");
        return (start, start + words.Length);
    }
}
