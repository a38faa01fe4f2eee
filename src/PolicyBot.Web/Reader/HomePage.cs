using System.Security.Cryptography;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Reader;

/// <summary>The page at /: the chat on the left, its source on the right.</summary>
public static class HomePage
{
    /// <summary>The page; it offers the plain form where there is no chat or no script.</summary>
    public static HtmlPage Of(KnowledgeLease served, PublicAddress address, PageAssets assets, PageLayout layout)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        var scripts = assets.WebChat is { } webChat
            ? Html.Of($"""
                <script nonce="{nonce}" src="{webChat.Path}" defer></script>
                <script nonce="{nonce}" src="{assets.Script.Path}" defer></script>
                """)
            : Html.Empty;
        var body = Html.Of($"""
            <a class="skip" href="#pane">Skip to the source</a>
            <div class="desk">
              <main class="chat" aria-label="Questions and answers">
                <header class="bar">
                  <h1 class="brand">PolicyBot</h1>
                  <button id="anew" class="quiet" type="button" hidden>New conversation</button>
                  <button id="to-source" class="quiet narrow" type="button" hidden>Source</button>
                </header>
                <div id="notice" class="notice" role="status"></div>
                {Chat(served, address, assets)}
              </main>
              <aside class="source" aria-label="Source">
                <header class="bar">
                  <button id="to-chat" class="quiet narrow" type="button" hidden>Back to chat</button>
                  <h2 class="unseen">Source</h2>
                  <nav aria-label="Pages"><a href="/documents">Documents</a> <a id="alone" href="{First(served)}" target="_blank" rel="noopener">Open on its own</a> <a href="/privacy">Privacy</a> <a href="/terms">Terms</a></nav>
                </header>
                <div id="pane" class="pane" tabindex="0" role="region" aria-label="Document">
                {Pane(served)}
                </div>
                <p id="told" class="unseen" role="status"></p>
              </aside>
            </div>
            """);
        return new(layout.Of("PolicyBot: ask a policy document, see the proof", "home", body, scripts), Nonce: nonce);
    }

    private static Html Chat(KnowledgeLease served, PublicAddress address, PageAssets assets) => assets.WebChat is null
        ? Form(served)
        : Html.Of($"""
            <div id="chat" class="box" data-address="{address.Root.ToString().TrimEnd('/')}"></div>
            <noscript>{Form(served)}</noscript>
            """);

    private static Html Form(KnowledgeLease served) => Html.Of($"""
        <div class="box form">
        <p>Ask a question, and read the answer in the documents’ own words.</p>
        {AskForm.Of("")}
        {Questions.Of("Questions they answer", served.Engine.Examples)}
        </div>
        """);

    private static string First(KnowledgeLease served) => served.Engine.Index.Knowledge.Documents is [var only]
        ? $"/documents/{Uri.EscapeDataString(only.Id)}"
        : "/documents";

    private static Html Pane(KnowledgeLease served)
    {
        var index = served.Engine.Index;
        return index.Knowledge.Documents is [var only]
            ? SourceView.Of(index, only, new(null, IsOutside: false))
            : DocumentList.Of(index.Knowledge.Documents);
    }
}
