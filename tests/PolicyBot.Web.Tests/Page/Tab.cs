using System.Collections.Concurrent;
using Microsoft.Playwright;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Page;

/// <summary>The page, open in a browser, with everything that it complains of or loads from elsewhere.</summary>
public sealed class Tab : IAsyncDisposable
{
    public const string Input = "[data-id=webchat-sendbox-input]";
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _foreign = new();

    private Tab(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Keep(_complaints, message.Type is "error" or "warning", $"{message.Text} {message.Location}");
        page.PageError += (_, error) => _complaints.Enqueue(error);
        context.Request += (_, request) => Keep(
            _foreign,
            !request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal),
            request.Url);
        page.WebSocket += (_, socket) => Keep(_foreign, !socket.Url.StartsWith(address.Replace("http", "ws", StringComparison.Ordinal), StringComparison.Ordinal), socket.Url);
    }

    public IPage Page { get; }

    /// <summary>What the console said that a reader of it would worry about.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>What was asked of other servers.</summary>
    public IReadOnlyList<string> Foreign => [.. _foreign];

    public static async Task<Tab> OpenAsync(IBrowserContext context, string address)
    {
        var tab = new Tab(context, await context.NewPageAsync(), address);
        await tab.Page.AddInitScriptAsync("""
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().forEach(shift => {
                const typed = document.querySelector(".webchat__send-box__main")?.getBoundingClientRect();
                const moved = shift.sources.filter(({ currentRect: at }) => !typed || at.top < typed.top || at.bottom > typed.bottom || at.left < typed.left || at.right > typed.right);
                if (moved.length > 0) {
                    window.shifts.push(`${shift.value}: ${moved.map(({ node, previousRect: from, currentRect: to }) => `${node?.className} from ${from.y}+${from.height} to ${to.y}+${to.height}`).join(", ")}`);
                }
            })).observe({ type: "layout-shift", buffered: true });
            """);
        await tab.Page.GotoAsync(address);
        return tab;
    }

    /// <summary>Whatever moved on the page from its first paint on, even right after input; but for what its user types into the box.</summary>
    public Task<string[]> ShiftsAsync() => Page.EvaluateAsync<string[]>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifts))))");

    /// <summary>Asks in the chat and waits until the answer holds some words.</summary>
    public async Task AskAsync(string question, string answer)
    {
        // Web Chat sends nothing before it is connected, and then there is the welcome.
        await Page.Locator(".webchat__bubble__content").First.WaitForAsync();
        await Page.Locator(Input).FillAsync(question);
        await Page.Locator(Input).PressAsync("Enter");
        await AnswerAsync(answer);
    }

    /// <summary>Waits until some bubble holds some words.</summary>
    public async Task AnswerAsync(string words)
    {
        try
        {
            await Page.Locator(".webchat__bubble__content").Filter(new() { HasText = words }).Last.WaitForAsync();
        }
        catch (TimeoutException exception)
        {
            throw new TimeoutException($"The chat does not say '{words}'. The page: {await Page.InnerTextAsync("body")}. The console: {string.Join(' ', _complaints)}", exception);
        }
    }

    /// <summary>The serious and critical faults that axe-core finds.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        await Page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));
        return await Page.EvaluateAsync<string[]>("""
            async () => (await axe.run()).violations
                .filter(fault => ["serious", "critical"].includes(fault.impact))
                .flatMap(fault => fault.nodes.map(node => `${fault.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`))
            """);
    }

    /// <summary>Keeps what the page looks like under artifacts/screenshots of the checkout.</summary>
    public Task ShowAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Root, "artifacts", "screenshots", name + ".png"), Animations = ScreenshotAnimations.Disabled });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static void Keep(ConcurrentQueue<string> queue, bool isKept, string text)
    {
        if (isKept)
        {
            queue.Enqueue(text);
        }
    }
}
