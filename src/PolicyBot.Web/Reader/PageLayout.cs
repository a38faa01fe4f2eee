namespace PolicyBot.Web.Reader;

/// <summary>What all pages share: the head, the bar above and the links below.</summary>
/// <param name="assets">The style sheet and scripts.</param>
public sealed class PageLayout(PageAssets assets)
{
    /// <summary>A page that needs no script.</summary>
    /// <param name="title">What the browser's title bar says.</param>
    /// <param name="main">What the page is about.</param>
    /// <param name="question">What stands in the field for questions.</param>
    public Html Of(string title, Html main, string question = "") => Of(title, "plain", Html.Of($"""
        <a class="skip" href="#main">Skip to the text</a>
        <header class="bar">
          <a class="brand" href="/">PolicyBot</a>
          {AskForm.Of(question)}
        </header>
        <main id="main">
        {main}
        </main>
        <footer class="foot"><a href="/documents">Documents</a> <a href="/privacy">Privacy</a> <a href="/terms">Terms</a></footer>
        """), Html.Empty);

    /// <summary>A page from its body.</summary>
    /// <param name="title">What the browser's title bar says.</param>
    /// <param name="kind">Names the page to the style sheet.</param>
    /// <param name="body">All of the body but scripts.</param>
    /// <param name="scripts">The scripts.</param>
    public Html Of(string title, string kind, Html body, Html scripts) => Html.Of($"""
        <!doctype html>
        <html lang="en" class="{kind}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{assets.Style.Path}">
        </head>
        <body>
        {body}
        {scripts}
        </body>
        </html>

        """);
}
