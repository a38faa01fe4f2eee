using Microsoft.Playwright;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Page;

/// <summary>One Chromium and one server for all tests of the page; each test has a profile and a conversation of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private PageServer? _server;

    /// <summary>The server's address.</summary>
    public string Address => _server!.Address;

    public async Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is not null)
        {
            return;
        }

        _server = await PageServer.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>Where the server keeps what users said.</summary>
    public string DataPath => _server!.DataPath;

    /// <summary>A page of a fresh profile.</summary>
    public async Task<Tab> OpenAsync(string address, BrowserNewContextOptions? options = null) =>
        await Tab.OpenAsync(await _browser!.NewContextAsync(options), address);
}
