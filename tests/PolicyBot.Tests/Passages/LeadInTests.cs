namespace PolicyBot.Tests.Passages;

public sealed class LeadInTests
{
    [Fact]
    public void The_last_sentence_of_a_paragraph_that_ends_with_a_colon_introduces_the_list_below_it() =>
        Assert.Equal(["-", "These actions include:", "These actions include:", "-"], LeadIns("It is so. These actions include:\n\n- one\n- two\n\nAfter it."));

    [Fact]
    public void It_introduces_the_rows_of_a_table_as_well() =>
        Assert.Equal(["-", "By state:"], LeadIns("By state:\n\n| A | B |\n|---|---|\n| x | y |\n"));

    [Fact]
    public void A_paragraph_without_a_colon_introduces_nothing() =>
        Assert.Equal(["-", "-"], LeadIns("It is so.\n\n- one"));

    [Fact]
    public void A_nested_item_is_introduced_by_the_item_that_holds_it() =>
        Assert.Equal(["-", "They are:", "Two is it", "They are:"], LeadIns("They are:\n\n- One. Two is it\n  - inner\n- next"));

    [Fact]
    public void An_item_that_ends_with_a_colon_introduces_its_flattened_sub_items() =>
        Assert.Equal(["-", "As follows:", "As follows:"], LeadIns("- As follows:\n\n* one\n* two"));

    [Fact]
    public void A_heading_right_below_it_does_not_end_what_was_introduced_but_a_later_one_does() =>
        Assert.Equal(["-", "The limits are:", "-"], LeadIns("The limits are:\n\n## Illicit\n\n- one\n\n## Other\n\n- two"));

    private static string[] LeadIns(string text) =>
        [.. Texts.Passages($"# A title\n\n{text}").Select(passage => passage.LeadIn is { } span ? passage.Document.Cut(span) : "-")];
}
