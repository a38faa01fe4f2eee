using PolicyBot.Documents;
using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class EvidenceOverlapTests
{
    private const string Text = "0123456789 one two\n  three four";

    [Fact]
    public void Evidence_is_found_across_any_white_space()
    {
        Assert.Equal(new TextSpan(11, 26), EvidenceOverlap.Find(Text, " one two three "));
    }

    [Fact]
    public void Evidence_is_found_with_its_case_only()
    {
        Assert.Null(EvidenceOverlap.Find(Text, "One two"));
    }

    [Fact]
    public void Words_that_run_on_in_the_text_are_not_taken_apart()
    {
        Assert.Null(EvidenceOverlap.Find(Text, "o ne two"));
    }

    [Fact]
    public void A_false_start_does_not_hide_the_place_that_follows_it()
    {
        Assert.Equal(new TextSpan(8, 15), EvidenceOverlap.Find("one two one six", "one six"));
    }

    [Fact]
    public void Blank_evidence_is_found_nowhere()
    {
        Assert.Null(EvidenceOverlap.Find(Text, " \n"));
    }

    [Theory]
    [InlineData(0, 20, true)]
    [InlineData(0, 15, true)]
    [InlineData(0, 14, false)]
    [InlineData(20, 40, false)]
    public void Half_of_the_shorter_of_the_two_must_be_shared(int start, int end, bool holds)
    {
        var text = new string('-', 9) + " evidencing " + new string('-', 30);

        Assert.Equal(holds, EvidenceOverlap.Holds(text, new(start, end), ["evidencing"]));
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void A_citation_of_fewer_than_twelve_units_proves_nothing(int length, bool holds)
    {
        Assert.Equal(holds, EvidenceOverlap.Holds("The evidence is here", new(0, length), ["The evidence is here"]));
    }

    [Fact]
    public void One_of_several_strings_of_evidence_is_enough()
    {
        Assert.True(EvidenceOverlap.Holds(Text, new(11, 31), ["nowhere", "two three"]));
    }
}
