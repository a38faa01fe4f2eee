using PolicyBot.Replies;

namespace PolicyBot.Tests.Replies;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("[a](javascript:b)", "\\[a\\](javascript:b)")]
    [InlineData("**bold** _it_ `code`", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\`")]
    [InlineData("a\n\n# b", "a \\# b")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("!\\[x", "\\!\\\\\\[x")]
    public void Words_that_are_not_ours_are_never_markup(string text, string escaped) => Assert.Equal(escaped, Markdown.Escape(text));

    [Theory]
    [InlineData("a\u202eb\u200bc\u2066d", "abcd")]
    [InlineData("a\0\tb", "a b")]
    public void Characters_that_cannot_be_seen_are_left_out(string text, string escaped) => Assert.Equal(escaped, Markdown.Escape(text));
}
