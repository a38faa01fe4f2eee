namespace PolicyBot.Web.Reader;

/// <summary>Says what an answer is worth and under which terms texts stand.</summary>
public static class TermsPage
{
    /// <summary>The page.</summary>
    public static HtmlPage Of(PageLayout layout) => new(layout.Of("Terms", Html.Of($"""
        <h1>Terms</h1>
        <h2>What an answer is</h2>
        <p>An answer shows what a document says, in the document’s own words, and where they stand. It does not say whether the document is right, and it is no advice. Check the words in their place before you rely on them.</p>
        <h2>The documents</h2>
        <p>Each document belongs to its publisher and stands under the terms that its page names. Slips of the published text are kept; an editor’s note beside them says what was meant.</p>
        <h2>The program</h2>
        <p>The program is offered under the MIT licence, without warranty of any kind.</p>
        """)));
}
