using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

public sealed class TableTests
{
    [Fact]
    public void A_row_is_a_passage_of_one_sentence_with_its_column_heads_and_cells()
    {
        var passage = Assert.Single(Texts.Passages("# A title\n\n| State | Amount |\n| --- | --- |\n| Iowa | $100. More |\n"));

        Assert.Equal((PassageKind.TableRow, "Iowa | $100. More"), (passage.Kind, passage.Reading.Text));
        Assert.Equal(["State", "Amount"], passage.ColumnHeads);
        Assert.Equal(["Iowa", "$100. More"], passage.Cells.Select(passage.Document.Cut));
        Assert.Equal([passage.Span], passage.Sentences);
    }

    [Fact]
    public void An_empty_cell_keeps_its_column()
    {
        var passage = Assert.Single(Texts.Passages("# A title\n\n| A | B | C |\n| --- | --- | --- |\n| x |  | z |\n"));

        Assert.Equal("x | z", passage.Reading.Text);
        Assert.Equal(["x", "", "z"], passage.Cells.Select(passage.Document.Cut));
    }

    [Fact]
    public void A_first_row_with_one_filled_cell_is_the_caption_and_the_next_holds_the_heads()
    {
        var passages = Texts.Passages("# A title\n\nWords.\n\n| 2016 Grants |  |\n| --- | --- |\n| State | Amount |\n| Iowa | $1 |\n\nMore words.");

        Assert.Equal(["", "2016 Grants", ""], passages.Select(passage => passage.Path()));
        Assert.Equal(["State", "Amount"], passages[1].ColumnHeads);
        Assert.Equal([1, 2, 3], passages.Select(passage => passage.Number));
    }

    [Fact]
    public void An_html_tables_rows_are_passages_with_exact_cells()
    {
        var passages = Texts.Passages("""
            # A title

            <figure>
            <table style="x">
            <thead>
            <tr class="header"><th><strong>State</strong></th><th><strong>Wage<br />
            <em>(adjusted)</em></strong></th></tr>
            </thead>
            <tbody>
            <tr><td><strong>Iowa</strong></td>
            <td>$4,800 &amp; more</td></tr>
            <!-- <tr><td>hidden</td></tr> -->
            <tr><td>Ohio<td>$5
            </tbody>
            </table>
            </figure>

            After.
            """);

        Assert.Equal(["Iowa | $4,800 & more", "Ohio | $5", "After."], passages.Words());
        Assert.Equal(["State", "Wage (adjusted)"], passages[0].ColumnHeads);
        Assert.Equal(["Iowa", "$4,800 &amp; more"], passages[0].Cells.Select(passages[0].Document.Cut));
        Assert.Equal("$4,800 &amp; more", passages[0].Document.Cut(passages[0].Reading.ToDocument(new(7, 20))));
    }

    [Fact]
    public void A_first_row_in_bold_holds_the_heads_where_none_is_marked() =>
        Assert.Equal(
            ["Policy", "$ billion"],
            Assert.Single(Texts.Passages("# A title\n\n<table><tr><td><strong>Policy</strong></td><td><b>$ billion</b></td></tr><tr><td>Housing</td><td>150</td></tr></table>\n")).ColumnHeads);

    [Fact]
    public void A_first_row_of_words_holds_the_heads_where_a_column_below_holds_only_numbers() =>
        Assert.Equal(
            ["Drug Name", "Price in 2023"],
            Texts.Passages("# A title\n\n<table><tr><td>Drug Name</td><td>Price in 2023</td></tr><tr><td>Orvala</td><td>$521</td></tr><tr><td>Tilmed</td><td>$573</td></tr></table>\n")[0].ColumnHeads);

    [Fact]
    public void A_table_without_heads_has_none() =>
        Assert.All(
            Texts.Passages("# A title\n\n<table><tr><td>Housing</td><td>150</td></tr><tr><td>Care</td><td>90</td></tr></table>\n"),
            passage => Assert.Empty(passage.ColumnHeads));

    [Fact]
    public void A_spanning_head_stands_over_each_of_its_columns() =>
        Assert.Equal(
            ["State", "Year 2016", "Year 2017"],
            Texts.Passages("# A title\n\n<table><tr><th>State</th><th colspan=2>Year</th></tr><tr><th></th><th>2016</th><th>2017</th></tr><tr><td>Iowa</td><td>1</td><td>2</td></tr></table>\n")[0].ColumnHeads);

    [Fact]
    public void A_caption_element_heads_its_rows_only()
    {
        var passages = Texts.Passages("# A title\n\n<table><caption>Wages</caption><tr><td>Iowa</td><td>1</td></tr></table>\n\nAfter.");

        Assert.Equal(["Wages", ""], passages.Select(passage => passage.Path()));
    }

    [Fact]
    public void Blank_lines_inside_an_html_table_do_not_end_it() =>
        Assert.Equal(
            ["Iowa | 1", "Ohio | 2", "After."],
            Texts.Passages("# A title\n\n<table>\n\n<tr><td>Iowa</td>\n\n    <td>1</td></tr>\n\n<tr><td>Ohio</td><td>2</td></tr>\n\n</table>\n\nAfter.").Words());

    [Fact]
    public void A_short_line_above_a_table_heads_the_table_alone()
    {
        var passages = Texts.Passages("# A title\n\nOne.\n\nAwards by State\n\n| A | B |\n|---|---|\n| x | y |\n\nAfter.");

        Assert.Equal(["", "Awards by State", ""], passages.Select(passage => passage.Path()));
    }

    [Fact]
    public void Html_paragraphs_lists_and_headings_are_read_as_such()
    {
        var passages = Texts.Passages("# A title\n\n<div><h2>Part</h2><p>One<br>two.</p><ul><li>item<script>var x = '<p>no</p>';</script></li></ul><p>Last.</p></div>\n");

        Assert.Equal([(PassageKind.Paragraph, "One two."), (PassageKind.ListItem, "item"), (PassageKind.Paragraph, "Last.")], passages.Select(passage => (passage.Kind, passage.Reading.Text)));
        Assert.All(passages, passage => Assert.Equal("Part", passage.Path()));
    }
}
