using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

public sealed class MarkdownTests
{
    [Fact]
    public void Headings_nest_by_level_and_the_title_is_none_of_them()
    {
        var passages = Texts.Passages("# A title\n\nOne.\n\n## Tax\n\nTwo.\n\n### Rates\n\nThree.\n\n## Pay\n\nFour.");

        Assert.Equal(["", "Tax", "Tax > Rates", "Pay"], passages.Select(passage => passage.Path()));
    }

    [Fact]
    public void Numbers_count_within_a_section() =>
        Assert.Equal([1, 2, 1, 2], Texts.Passages("# A title\n\nOne.\n\nTwo.\n\n## Tax\n\nThree.\n\n- four").Select(passage => passage.Number));

    [Fact]
    public void A_heading_underlined_with_equals_or_hyphens_counts() =>
        Assert.Equal(["Part > Rates"], Texts.Passages("# A title\n\nPart\n====\n\nRates\n-----\n\nWords.").Select(passage => passage.Path()));

    [Fact]
    public void A_paragraph_that_a_rule_follows_is_not_taken_for_a_heading() =>
        Assert.Equal(["The plan costs $5 million in all."], Texts.Passages("# A title\n\nThe plan costs $5 million in all.\n---\n").Words());

    [Theory]
    [InlineData("**Food Security**")]
    [InlineData("**<u>Food Security</u>**")]
    [InlineData("**<span style=\"text-decoration: underline\">Food\nSecurity </span>**")]
    [InlineData("***Food Security***")]
    [InlineData("**Food** **Security**")]
    [InlineData("**<u>Food Security</u>: **")]
    [InlineData("__Food Security__")]
    public void A_short_paragraph_in_bold_is_a_heading(string heading) =>
        Assert.Equal([("Words.", "Food Security")], Texts.Passages($"# A title\n\n{heading}\n\nWords.").Select(passage => (passage.Reading.Text, passage.Path())));

    [Theory]
    [InlineData("**It ends as a sentence.**", "It ends as a sentence.")]
    [InlineData("**The U.S. plans to invest at least $55 billion**", "The U.S. plans to invest at least $55 billion")]
    [InlineData("**Bold** and plain.", "Bold and plain.")]
    public void Bold_that_states_something_stays_a_passage(string paragraph, string words) =>
        Assert.Equal([words, "Words."], Texts.Passages($"# A title\n\n{paragraph}\n\nWords.").Words());

    [Fact]
    public void A_bold_line_broken_off_from_its_paragraph_is_a_heading() =>
        Assert.Equal([("Words follow.", "Fight for Freedom")], Texts.Passages("# A title\n\n**Fight for Freedom**  \nWords follow.").Select(passage => (passage.Reading.Text, passage.Path())));

    [Fact]
    public void Bold_words_before_a_colon_head_their_paragraph_and_its_list_but_not_the_next_paragraph()
    {
        var passages = Texts.Passages("# A title\n\n**CHINESE ACTIONS:** China will act.\n\n- suspend tariffs\n\nBoth will talk.");

        Assert.Equal(["CHINESE ACTIONS: China will act.", "suspend tariffs", "Both will talk."], passages.Words());
        Assert.Equal(["CHINESE ACTIONS", "CHINESE ACTIONS", ""], passages.Select(passage => passage.Path()));
    }

    [Fact]
    public void Emphasis_that_a_space_breaks_is_read_as_meant() =>
        Assert.Equal([("TARIFFS WORK: Studies show it.", "TARIFFS WORK")], Texts.Passages("# A title\n\n**TARIFFS WORK: **Studies show it.").Select(passage => (passage.Reading.Text, passage.Path())));

    [Fact]
    public void Beside_marked_headings_a_bare_line_is_text() =>
        Assert.Equal(["One.", "Our ministers", "Two."], Texts.Passages("# A title\n\n## Vision\n\nOne.\n\nOur ministers\n\nTwo.").Words());

    [Fact]
    public void Without_marked_headings_a_bare_line_is_one() =>
        Assert.Equal(["", "National Security"], Texts.Passages("# A title\n\n- one\n\nNational Security\n\nWords.").Select(passage => passage.Path()));

    [Fact]
    public void A_marked_heading_that_is_a_sentence_is_a_passage_too() =>
        Assert.Equal(["SNAP may face disruption after 30 days.", "Words."], Texts.Passages("# A title\n\n## SNAP may face disruption after 30 days.\n\nWords.").Words());

    [Fact]
    public void Nested_items_are_passages_of_their_own()
    {
        var passages = Texts.Passages("# A title\n\n-   One goes\n    on\n    -   Inner\n-   Two\n\n1.  First\n2.  Second");

        Assert.Equal(["One goes on", "Inner", "Two", "First", "Second"], passages.Words());
        Assert.All(passages, passage => Assert.Equal(PassageKind.ListItem, passage.Kind));
    }

    [Fact]
    public void Bullets_inside_a_paragraph_and_lettered_paragraphs_are_items() =>
        Assert.Equal(
            [(PassageKind.Paragraph, "Words."), (PassageKind.ListItem, "one"), (PassageKind.ListItem, "two"), (PassageKind.ListItem, "Making provisions")],
            Texts.Passages("# A title\n\nWords.\n• one\n• two\n\n(ii) \tMaking provisions").Select(passage => (passage.Kind, passage.Reading.Text)));

    [Fact]
    public void Link_targets_tags_comments_images_and_scripts_are_not_read()
    {
        const string Text = "# A title\n\nThe [largest\ntax cut](https://example.org/x_(y)) <u>ever</u> <!-- no --> ![no](no.png) <https://example.org> `code`<script>no</script>.";

        Assert.Equal("The largest tax cut ever https://example.org code.", Assert.Single(Texts.Passages(Text)).Reading.Text);
    }

    [Theory]
    [InlineData("The <svg width=\"9\"><title>icon</title><g><path d=\"M0 0\"/></g></svg>grant is $5.", "The grant is $5.")]
    [InlineData("The <svg width=\"9\"/>grant is $5.", "The grant is $5.")]
    [InlineData("The grant <math><mi>x</mi></math>is $5.", "The grant is $5.")]
    [InlineData("The <path d=\"M0 0\"/>grant is $5.", "The grant is $5.")]
    [InlineData("The <big>grant</big> is <tt>$5</tt>.", "The grant is $5.")]
    [InlineData("The <ruby>grant<rp>(</rp><rt>money</rt><rp>)</rp></ruby> is <nobr>$5</nobr>.", "The grant(money) is $5.")]
    [InlineData("The <button>grant</button> is <meter value=\"5\">$5</meter>.", "The grant is $5.")]
    public void Every_element_of_html_is_a_tag_and_drawings_and_formulas_are_not_read(string paragraph, string read) =>
        Assert.Equal([read], Texts.Passages($"# A title\n\n{paragraph}").Words());

    [Fact]
    public void A_drawing_in_a_block_of_html_is_not_read() =>
        Assert.Equal(["One.", "Two."], Texts.Passages("# A title\n\n<div><p>One.<svg><text>no</text></svg></p><svg/><p>Two.</p></div>").Words());

    [Fact]
    public void Entities_and_escapes_read_as_their_characters_and_lead_back_to_their_source()
    {
        var passage = Assert.Single(Texts.Passages("# A title\n\nBread &amp; butter \\* &#163;5"));

        Assert.Equal("Bread & butter * £5", passage.Reading.Text);
        Assert.Equal("&amp;", passage.Document.Cut(passage.Reading.ToDocument(new(6, 7))));
        Assert.Equal("&#163;5", passage.Document.Cut(passage.Reading.ToDocument(new(17, 19))));
    }

    [Theory]
    [InlineData("the 21<sup>st</sup> century", "the 21st century")]
    [InlineData("9 m<sup>2</sup> each", "9 m2 each")]
    [InlineData("a definition.<sup>1</sup> Put simply", "a definition. Put simply")]
    [InlineData("<sup>1</sup> Harmonizing", "Harmonizing")]
    public void A_raised_number_behind_a_stop_is_a_note_mark_and_not_read(string text, string words) =>
        Assert.Equal(words, Assert.Single(Texts.Passages($"# A title\n\n{text}")).Reading.Text);

    [Fact]
    public void Quotes_and_code_are_text_and_front_matter_is_not() =>
        Assert.Equal(["Quoted words.", "Fenced words.", "Indented words."], Texts.Passages("---\ntitle: x\n---\n# A title\n\n> Quoted words.\n\n```\nFenced words.\n```\n\n    Indented words.\n").Words());

    [Fact]
    public void Rules_and_hash_rows_are_no_passages() =>
        Assert.Equal(["One.", "Two."], Texts.Passages("# A title\n\nOne.\n\n# # #\n\n\\#\\#\\#\n\n***\n\nTwo.").Words());

    [Fact]
    public void Windows_line_ends_change_nothing() =>
        Assert.Equal(["One goes on.", "item goes on"], Texts.Passages("# A title\r\n\r\nOne goes\r\non.\r\n\r\n- item\r\n  goes on\r\n").Words());

    [Fact]
    public void A_title_given_elsewhere_is_left_out_where_it_comes_again() =>
        Assert.Equal(["One.", "Two."], Texts.Passages("# Heading of the page\n\nOne.\n\n## A title\n\nTwo.").Words());

    [Theory]
    [InlineData("Write to <name of the office> first.", "Write to <name of the office> first.")]
    [InlineData("Inflation was <5 % and growth >2 %.", "Inflation was <5 % and growth >2 %.")]
    [InlineData("Write to <u>the office</u> first.", "Write to the office first.")]
    public void Words_in_angle_brackets_that_are_no_tag_are_read_as_they_stand(string paragraph, string read) =>
        Assert.Equal([read], Texts.Passages($"# A title\n\n{paragraph}").Words());
}
