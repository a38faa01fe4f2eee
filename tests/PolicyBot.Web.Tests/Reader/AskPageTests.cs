using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Reader;

public sealed class AskPageTests(TestHost host) : IClassFixture<TestHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task An_answer_leads_with_its_figure_and_quotes_its_source_as_a_quote()
    {
        var page = await AskAsync("How many Venezuelan refugees and migrants does Colombia host?");

        Assert.StartsWith("over 2.4 million", page.QuerySelector(".answered .lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Colombia hosts over 2.4 million", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_marker_leads_to_the_quoted_words()
    {
        var page = await AskAsync("How many Venezuelan refugees and migrants does Colombia host?");

        var reader = new HtmlParser().ParseDocument(await _client.GetStringAsync(page.QuerySelector("a.marker")!.GetAttribute("href")));

        Assert.Equal(page.QuerySelector("blockquote .verbatim")!.TextContent, reader.QuerySelector("#cited")!.TextContent);
    }

    [Fact]
    public async Task A_question_without_evidence_does_not_look_like_an_answer()
    {
        var page = await AskAsync("How tall is the Eiffel Tower?");

        Assert.Null(page.QuerySelector(".answered"));
        Assert.NotNull(page.QuerySelector(".no-evidence"));
        Assert.NotEmpty(page.QuerySelectorAll(".suggestions a"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=https://example.org/x onerror=alert(1)> refugees?")]
    [InlineData("\"><iframe src=//example.org>")]
    public async Task Markup_in_a_question_is_shown_as_it_was_typed(string question)
    {
        var page = await AskAsync(question);

        Assert.Empty(page.QuerySelectorAll("script,img,iframe,[onerror]"));
        Assert.Equal(question, page.QuerySelector(".question")!.TextContent);
        Assert.Equal(question, page.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_refused_in_plain_words()
    {
        using var response = await _client.GetAsync("/ask?q=" + new string('a', 2001));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("2,001 characters", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ask")]
    [InlineData("/ask?q=%20")]
    public async Task Without_a_question_there_is_a_field_for_one_and_questions_to_start_with(string path)
    {
        var page = new HtmlParser().ParseDocument(await _client.GetStringAsync(path));

        Assert.NotNull(page.QuerySelector("form[action='/ask'] input[name=q]"));
        Assert.NotEmpty(page.QuerySelectorAll(".suggestions a"));
    }

    private async Task<IDocument> AskAsync(string question) =>
        new HtmlParser().ParseDocument(await _client.GetStringAsync("/ask?q=" + Uri.EscapeDataString(question)));
}
