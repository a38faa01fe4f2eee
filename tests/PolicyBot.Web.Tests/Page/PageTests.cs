using System.Runtime.InteropServices;
using Microsoft.Playwright;
using PolicyBot.Web.Feedback;
using PolicyBot.Web.State;
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

    [BrowserFact]
    public async Task A_question_that_is_typed_before_the_chat_has_connected_is_answered()
    {
        await using var tab = await browser.OpenAsync("about:blank");
        var connected = new TaskCompletionSource();
        await tab.Page.RouteAsync("**/v3/directline/conversations", async route =>
        {
            await connected.Task;
            await route.ContinueAsync();
        });
        await tab.Page.GotoAsync(browser.Address);
        await tab.Page.Locator(Tab.Input).FillAsync(Question);
        await tab.Page.Locator(Tab.Input).PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator("#notice")).ToContainTextAsync("is sent as soon as");

        connected.SetResult();

        await tab.AnswerAsync(Answer);
        await Assertions.Expect(tab.Page.Locator("#notice")).ToHaveTextAsync("");
        Assert.Equal(1, await tab.Page.Locator(".webchat__bubble--from-user").CountAsync());
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

    [BrowserTheory]
    [InlineData(1280, 860)]
    [InlineData(390, 844)]
    public async Task Nothing_on_the_page_shifts_while_it_loads_answers_and_shows_a_source(int width, int height)
    {
        await using var tab = await browser.OpenAsync(browser.Address, new() { ViewportSize = new() { Width = width, Height = height } });

        // Of one line on a phone too: the box may grow under its user's fingers.
        await tab.AskAsync("How many refugees are hosted?", Answer);
        await tab.Page.Locator("#chat a[href*='/documents/']").First.ClickAsync();
        await tab.Page.Locator("#pane #cited").WaitForAsync();

        Assert.Empty(await tab.ShiftsAsync());
    }

    [BrowserFact]
    public async Task A_thumb_is_kept_with_the_answer_that_it_is_for()
    {
        await using var tab = await browser.OpenAsync(browser.Address);
        await tab.AskAsync(Question, Answer);
        await tab.AskAsync("Thanks", "welcome");

        await tab.Page.RunAndWaitForResponseAsync(
            () => tab.Page.Locator(".webchat__thumb-button").First.ClickAsync(),
            response => response.Request.PostData?.Contains("activity-status/feedback", StringComparison.Ordinal) == true && response.Ok);

        // The turn that keeps it runs behind the response, and the next one after it.
        await tab.AskAsync("Hello", "Hello");
        using var database = StateDatabase.Open(browser.DataPath);
        var kept = Assert.Single(FeedbackLog.Read(database), entry => entry.Kind == FeedbackKind.Like);
        Assert.Equal("answered", kept.Answer.Status);
        await tab.ShowAsync("thumb");
    }

    [BrowserFact]
    public async Task A_conversation_that_says_too_much_is_told_that_its_message_was_not_sent()
    {
        await using var server = await PageServer.StartAsync("--Inference:Enabled", "false", "--Security:UserMessagesPerMinute", "1");
        await using var tab = await browser.OpenAsync(server.Address);
        await tab.AskAsync(Question, Answer);

        await tab.AskAsync("Hello", "Hello");

        await Assertions.Expect(tab.Page.GetByText("Send failed").First).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await tab.ShowAsync("too-much");
    }

    [BrowserFact]
    public async Task Without_the_bundle_the_plain_form_takes_the_chats_place()
    {
        using var program = new TemporaryFolder();
        CopyWithoutWebChat(AppContext.BaseDirectory, program.Path);
        await using var server = await PageServer.StartAsync(program.Path, ["--Inference:Enabled", "false"]);
        await using var tab = await browser.OpenAsync(server.Address);
        await tab.ShowAsync("no-bundle");
        Assert.Empty(await tab.FaultsAsync());

        await tab.Page.Locator("input[name=q]").FillAsync(Question);
        await tab.Page.Locator("input[name=q]").PressAsync("Enter");

        await Assertions.Expect(tab.Page.Locator(".answered .lead")).ToContainTextAsync(Answer);
        Assert.Empty(tab.Complaints);
    }

    [BrowserFact]
    public async Task Among_many_documents_a_citation_opens_its_own_and_the_list_leads_to_all()
    {
        await using var server = await PageServer.StartAsync("--Inference:Enabled", "false", "--knowledge", Path.Combine(Checkout.Root, "tests", "releases"));
        await using var tab = await browser.OpenAsync(server.Address);
        await tab.AnswerAsync("Hello");
        Assert.Equal(66, await tab.Page.Locator("#pane .documents li").CountAsync());
        await tab.ShowAsync("many");

        await tab.Page.Locator("[class*=suggested-action] button").First.ClickAsync();
        await tab.Page.Locator("#chat a[href*='/documents/']").First.ClickAsync();

        await Assertions.Expect(tab.Page.Locator("#pane #cited")).ToBeInViewportAsync();
        Assert.Empty(await tab.FaultsAsync());
        Assert.Empty(await tab.ShiftsAsync());
        await tab.ShowAsync("many-source");
        await tab.Page.Locator("nav a[href='/documents']").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("#pane .documents li")).ToHaveCountAsync(66);
        Assert.Empty(tab.Complaints);
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

    // What belongs to other platforms, the models and the browser's driver would only make the copy slow.
    private static void CopyWithoutWebChat(string from, string to)
    {
        string[] folders = ["knowledge", "wwwroot", Path.Combine("runtimes", RuntimeInformation.RuntimeIdentifier)];
        var files = Directory.EnumerateFiles(from).Concat(folders.Select(folder => Path.Combine(from, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)));
        foreach (var file in files.Where(file => Path.GetFileName(file) != "webchat.js"))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
