namespace PolicyBot.Web.Reader;

/// <summary>Says what is kept of whom.</summary>
public static class PrivacyPage
{
    /// <summary>The page.</summary>
    public static HtmlPage Of(PageLayout layout) => new(layout.Of("Privacy", Html.Of($"""
        <h1>Privacy</h1>
        <h2>What leaves this server</h2>
        <p>Nothing that you type. Questions are answered here, from documents that lie here; no other service is asked, and these pages load nothing from elsewhere.</p>
        <h2>What is kept</h2>
        <ul>
        <li>A conversation is kept on this server, so that it goes on after you reload the page or the server restarts. A web chat conversation is deleted when nobody has written in it for a while, and no conversation is kept longer than the owner of this server has set.</li>
        <li>Your browser keeps the key to your conversation until you close the tab. There are no cookies, and nothing follows you to other sites.</li>
        <li>Questions sent to the HTTP API or asked on the page without a chat are not kept.</li>
        <li>What you write is never written to the server’s log.</li>
        </ul>
        <h2>Other channels</h2>
        <p>If you use this bot in Microsoft Teams or another channel, that channel’s own terms hold for what it keeps.</p>
        """)));
}
