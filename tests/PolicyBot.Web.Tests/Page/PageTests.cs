using Microsoft.Playwright;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Page;

public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Question = "How many Venezuelan refugees and migrants does Colombia host?";
    private const string Answer = "over 2.4 million";

    [BrowserFact]
    public async Task A_citation_highlights_its_very_words_beside_the_answer()
    {
        await using var tab = await browser.OpenAsync(browser.Address);
        await tab.AskAsync(Question, Answer);

        await tab.Page.Locator("#chat a[href*='/documents/']").First.ClickAsync();

        var cited = tab.Page.Locator("#pane #cited");
        await cited.WaitForAsync();
        Assert.Contains(Answer, await cited.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(browser.Address + "/", tab.Page.Url);
        await Assertions.Expect(cited).ToBeInViewportAsync();
        await tab.ShowAsync("answer");
        Assert.True(tab.Complaints.Count == 0, string.Join(' ', tab.Complaints));
        Assert.Empty(tab.Foreign);
    }

    [BrowserFact]
    public async Task A_figure_of_the_table_is_highlighted_where_it_stands()
    {
        await using var tab = await browser.OpenAsync(browser.Address);
        await tab.Page.Locator("#pane .figures summary").ClickAsync();
        await tab.Page.Locator("#pane .figures a").Filter(new() { HasText = "nearly 40 percent" }).ClickAsync();

        await tab.Page.Locator("#pane #cited").WaitForAsync();

        Assert.StartsWith("nearly 40 percent", await tab.Page.Locator("#pane #cited").TextContentAsync(), StringComparison.Ordinal);
        await Assertions.Expect(tab.Page.Locator("#pane #cited")).ToBeInViewportAsync();
        await tab.ShowAsync("figures");
    }

    [BrowserFact]
    public async Task A_reload_keeps_the_conversation()
    {
        await using var tab = await browser.OpenAsync(browser.Address);
        await tab.AskAsync(Question, Answer);

        await tab.Page.ReloadAsync();

        await tab.AnswerAsync(Answer);
        await tab.AskAsync("How much has USAID invested to implement the Peace Accord?", "$230 million");
        Assert.True(tab.Complaints.Count == 0, string.Join(' ', tab.Complaints));
    }

    [BrowserTheory]
    [InlineData("**/tokens/generate")]
    [InlineData("**/v3/directline/conversations")]
    public async Task A_question_that_is_typed_before_the_chat_has_connected_is_answered(string slow)
    {
        await using var tab = await browser.OpenAsync("about:blank");
        var held = new TaskCompletionSource();
        await tab.Page.RouteAsync(slow, async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await tab.Page.GotoAsync(browser.Address);

        await tab.Page.Locator(Tab.Input).FillAsync(Question);
        await tab.Page.Locator(Tab.Input).PressAsync("Enter");
        await tab.ShowAsync("waiting" + slow.Length);
        held.SetResult();

        await tab.AnswerAsync(Answer);
        await tab.ShowAsync("waited" + slow.Length);
    }

    [BrowserFact]
    public async Task A_new_conversation_leaves_the_old_one_behind()
    {
        await using var tab = await browser.OpenAsync(browser.Address);
        await tab.AskAsync(Question, Answer);

        await tab.Page.Locator("#anew").ClickAsync();

        await tab.AnswerAsync("Secretary Blinken");
        Assert.Equal(0, await tab.Page.Locator(".webchat__bubble__content").Filter(new() { HasText = Answer }).CountAsync());
    }

    [BrowserFact]
    public async Task A_server_that_restarts_under_the_open_page_goes_on_with_it()
    {
        await using var server = await PageServer.StartAsync();
        await using var tab = await browser.OpenAsync(server.Address);
        await tab.AskAsync(Question, Answer);

        await server.RestartAsync();

        await tab.AskAsync("How much has USAID invested to implement the Peace Accord?", "$230 million");
        Assert.Equal("", await tab.Page.Locator("#notice").TextContentAsync());
    }

    [BrowserTheory]
    [InlineData("<img src=\"https://example.org/x.png\" onerror=\"document.title='run'\">")]
    [InlineData("![x](https://example.org/x.png) <script>document.title='run'</script>")]
    [InlineData("[x](javascript:document.title='run')")]
    public async Task Markup_in_a_question_never_runs_or_loads(string question)
    {
        await using var tab = await browser.OpenAsync(browser.Address);

        await tab.AskAsync(question, "do not");

        Assert.Empty(tab.Foreign);
        Assert.NotEqual("run", await tab.Page.TitleAsync());
        Assert.Equal(0, await tab.Page.Locator("#chat img[src^=http], #chat a[href^=javascript]").CountAsync());
    }

    [BrowserTheory]
    [InlineData("light", 1280, 860)]
    [InlineData("dark", 1280, 860)]
    [InlineData("light", 390, 844)]
    [InlineData("dark", 390, 844)]
    public async Task Axe_finds_no_serious_fault(string scheme, int width, int height)
    {
        await using var tab = await browser.OpenAsync(browser.Address, new()
        {
            ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = height },
        });
        await tab.AnswerAsync("Secretary Blinken");
        await tab.ShowAsync($"{scheme}-{width}-welcome");
        await tab.AskAsync(Question, Answer);
        var faults = (await tab.FaultsAsync()).ToList();
        await tab.ShowAsync($"{scheme}-{width}-chat");

        await tab.Page.Locator("#chat a[href*='/documents/']").First.ClickAsync();
        await tab.Page.Locator("#pane #cited").WaitForAsync();
        faults.AddRange(await tab.FaultsAsync());
        await tab.ShowAsync($"{scheme}-{width}-source");

        Assert.Empty(faults);
    }

    [BrowserFact]
    public async Task Escape_leads_from_the_source_back_to_the_citation()
    {
        await using var tab = await browser.OpenAsync(browser.Address);
        await tab.AskAsync(Question, Answer);
        await tab.Page.Locator("#chat a[href*='/documents/']").First.ClickAsync();
        await tab.Page.Locator("#pane #cited:focus").WaitForAsync();

        await tab.Page.Keyboard.PressAsync("Escape");

        Assert.True(await tab.Page.EvaluateAsync<bool>("document.activeElement.closest('#chat a') !== null"));
    }

    [BrowserFact]
    public async Task Without_script_the_plain_form_answers()
    {
        await using var tab = await browser.OpenAsync(browser.Address, new() { JavaScriptEnabled = false });

        await tab.Page.Locator("input[name=q]").FillAsync(Question);
        await tab.Page.Locator("input[name=q]").PressAsync("Enter");

        await tab.Page.Locator(".answered .lead").WaitForAsync();
        await tab.ShowAsync("ask");
        await tab.Page.Locator("a.marker").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator("#cited")).ToBeInViewportAsync();
        await tab.ShowAsync("reader");
    }
}
