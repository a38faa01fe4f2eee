using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("  - ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("[a](<b")]
    [InlineData("*a ")]
    [InlineData("**a* ")]
    [InlineData("a_")]
    [InlineData("`a")]
    [InlineData("`a``b```c")]
    [InlineData("<a ")]
    [InlineData("<a href=\"")]
    [InlineData("<!-- ")]
    [InlineData("<![CDATA[")]
    [InlineData("<?a ")]
    [InlineData("&amp")]
    [InlineData("&#")]
    [InlineData("|a")]
    [InlineData("|a|\n|---|\n")]
    [InlineData("\n<table>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("\n\n<table><tr><td colspan=100>a")]
    [InlineData("<ul><li>")]
    [InlineData("<div>a<br>")]
    [InlineData("a<br>")]
    [InlineData("a  \n")]
    [InlineData("# ")]
    [InlineData("#")]
    [InlineData("a\n")]
    [InlineData("a\n\n")]
    [InlineData("• a\n")]
    [InlineData("1. a\n")]
    [InlineData("\\")]
    [InlineData("\r")]
    [InlineData("[a]: b\n")]
    [InlineData("\t")]
    public void A_mark_repeated_without_end_neither_hangs_nor_overflows(string mark)
    {
        var text = "# A title\n\n" + string.Concat(Enumerable.Repeat(mark, 200_000 / mark.Length)) + "\n\nThe end.";

        Assert.NotNull(Texts.Passages(text));
    }

    [Fact]
    public void A_document_of_100_000_lines_is_read()
    {
        var passages = Texts.Passages("# A title\n\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"Line {i} of the text.\n\n")));

        Assert.Equal(50_000, passages.Count);
    }

    [Fact]
    public void A_pipe_table_of_5_000_rows_is_read_as_one()
    {
        var passages = Texts.Passages("# A title\n\n| A | B |\n|---|---|\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"| {i} | x |\n")));

        Assert.Equal(5_000, passages.Count(passage => passage.Kind == PassageKind.TableRow));
    }

    [Fact]
    public void A_line_of_a_million_words_is_one_passage() =>
        Assert.Single(Texts.Passages(string.Concat(Enumerable.Repeat("word ", 1_000_000)) + "ends.", file: "a.txt"));

    [Fact]
    public void What_nests_too_deep_for_markdown_is_read_line_by_line()
    {
        var passages = Texts.Passages("# A title\n\n" + new string('>', 5_000) + " deep words\n\nThe end comes here.");

        Assert.Contains("The end comes here.", passages.Words());
    }
}
