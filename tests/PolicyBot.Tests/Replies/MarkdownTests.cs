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
    [InlineData("1. Aid", "1\\. Aid")]
    [InlineData("12) Aid", "12\\) Aid")]
    [InlineData("1.", "1\\.")]
    [InlineData("- Aid", "\\- Aid")]
    [InlineData("\n-\tAid", " \\- Aid")]
    [InlineData("---", "\\---")]
    [InlineData("+ Aid", "\\+ Aid")]
    [InlineData("=====", "\\=====")]
    [InlineData("\u200b- Aid", "\\- Aid")]
    public void Words_at_the_start_of_a_block_begin_no_list_rule_or_heading(string text, string escaped) => Assert.Equal(escaped, Markdown.Escape(text));

    [Theory]
    [InlineData("1.5 million")]
    [InlineData("-5 percent")]
    [InlineData("2021")]
    [InlineData("a - b + c = 1. d")]
    public void Words_that_begin_no_block_stay_as_they_are(string text) => Assert.Equal(text, Markdown.Escape(text));

    [Theory]
    [InlineData("a\u202eb\u200bc\u2066d", "abcd")]
    [InlineData("a\0\tb", "a b")]
    [InlineData("a\u061cb\ufff9c\udb40\udc41d", "abcd")]
    public void Characters_that_cannot_be_seen_are_left_out(string text, string escaped) => Assert.Equal(escaped, Markdown.Escape(text));
}
