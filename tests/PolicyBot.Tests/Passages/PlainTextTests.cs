using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

public sealed class PlainTextTests
{
    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph_whose_span_is_one_slice()
    {
        var passage = Assert.Single(Texts.Passages("The plan will\ncost $2.8\nbillion in 2020.", file: "a.txt"));

        Assert.Equal("The plan will cost $2.8 billion in 2020.", passage.Reading.Text);
        Assert.Equal("The plan will\ncost $2.8\nbillion in 2020.", passage.Document.Cut(passage.Span));
        Assert.Single(passage.Sentences);
    }

    [Fact]
    public void Bullets_without_blank_lines_are_passages_without_their_bullet()
    {
        var passages = Texts.Passages("Some words.\n\n  • One is here.\n  • Two is here.\n", file: "a.txt");

        Assert.Equal(["Some words.", "One is here.", "Two is here."], passages.Quotes());
        Assert.Equal([PassageKind.Paragraph, PassageKind.ListItem, PassageKind.ListItem], passages.Select(passage => passage.Kind));
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("– ")]
    [InlineData("•\t")]
    [InlineData("•")]
    [InlineData("1. ")]
    [InlineData("12) ")]
    [InlineData("(a) ")]
    [InlineData("(iv) \t")]
    [InlineData("b) ")]
    public void A_marker_of_any_kind_opens_an_item(string marker)
    {
        var passage = Assert.Single(Texts.Passages($"{marker}Words of the item", file: "a.txt"));

        Assert.Equal((PassageKind.ListItem, "Words of the item"), (passage.Kind, passage.Reading.Text));
    }

    [Theory]
    [InlineData("-5 percent was lost.")]
    [InlineData("2016. A year.")]
    [InlineData("*note: none.")]
    [InlineData("I. Newton wrote it.")]
    [InlineData("3.5 percent more.")]
    [InlineData("(HUD) is here.")]
    public void What_only_resembles_a_marker_opens_none(string line) =>
        Assert.Equal((PassageKind.Paragraph, line), (Assert.Single(Texts.Passages(line, file: "a.txt")).Kind, Texts.Passages(line, file: "a.txt")[0].Reading.Text));

    [Fact]
    public void A_bullets_lines_belong_to_it_until_a_line_stands_further_left() =>
        Assert.Equal(
            ["One goes on here.", "A notice."],
            Texts.Passages("  • One goes\n    on here.\nA notice.", file: "a.txt").Words());

    [Fact]
    public void A_short_line_between_blank_lines_heads_what_follows()
    {
        var passages = Texts.Passages("Before it.\n\nWhy It Matters\n\nBecause of this.\n\nAnd of that.", file: "a.txt");

        Assert.Equal(["", "Why It Matters", "Why It Matters"], passages.Select(passage => passage.Path()));
        Assert.Equal([1, 1, 2], passages.Select(passage => passage.Number));
    }

    [Theory]
    [InlineData("It ends here.")]
    [InlineData("the line starts low")]
    [InlineData("More than $3 billion awarded")]
    [InlineData("Up by 5 percent in a year")]
    [InlineData("Lead minister: J. Roe")]
    [InlineData("See www.example.org")]
    [InlineData("These are the areas:")]
    public void A_line_that_states_something_is_no_heading(string line) =>
        Assert.Contains(line, Texts.Passages($"Before it.\n\n{line}\n\nAfter it.", file: "a.txt").Words());

    [Fact]
    public void Bare_lines_in_a_row_are_no_headings() =>
        Assert.Equal(
            ["Before it.", "Media Office", "High Street", "After it."],
            Texts.Passages("Before it.\n\nMedia Office\n\nHigh Street\n\nAfter it.", file: "a.txt").Words());

    [Fact]
    public void A_bare_line_at_the_end_heads_nothing_and_stays_text() =>
        Assert.Equal(["Before it.", "Press Office"], Texts.Passages("Before it.\n\nPress Office", file: "a.txt").Words());

    [Fact]
    public void The_title_and_the_issuers_line_below_it_are_no_passages() =>
        Assert.Equal(
            ["In Colombia, they will meet."],
            Texts.Passages("Secretary Travels\n\nDepartment of State\n\nIn Colombia, they will meet.", title: "Secretary Travels", file: "a.txt").Words());

    [Fact]
    public void A_date_below_the_title_stays_a_passage_and_heads_nothing()
    {
        var passages = Texts.Passages("Secretary Travels\n\nOctober 3, 2022\n\nThey will meet.", title: "Secretary Travels", file: "a.txt");

        Assert.Equal([("October 3, 2022", ""), ("They will meet.", "")], passages.Select(passage => (passage.Reading.Text, passage.Path())));
    }

    [Fact]
    public void A_document_of_one_paragraph_is_a_passage_though_its_first_line_is_its_title() =>
        Assert.Equal(["Only this is said."], Texts.Passages("Only this is said.", title: "Only this is said.", file: "a.txt").Words());

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Any_line_end_parts_lines(string end) =>
        Assert.Equal(["One.", "Two goes on."], Texts.Passages($"One.{end}{end}Two{end}goes on.", file: "a.txt").Words());

    [Fact]
    public void A_rule_parts_paragraphs_and_is_none() =>
        Assert.Equal(["One.", "Two."], Texts.Passages("One.\n-----\nTwo.\n* * *\n", file: "a.txt").Words());

    [Fact]
    public void Plain_text_named_md_keeps_asterisks_tags_and_indented_lines() =>
        Assert.Equal(["5 * 3 < 20 & so on.", "Indented words are text."], Texts.Passages("5 * 3 < 20 & so on.\n\n     Indented words are text.").Words());

    [Fact]
    public void Invisible_units_do_not_part_words_and_a_hard_hyphen_reads_as_one() =>
        Assert.Equal("border on 2024-05-27", Assert.Single(Texts.Passages("bor\u00ADder\u200B on\u00A02024\u201105-27", file: "a.txt")).Reading.Text);
}
