using PolicyBot.Documents;
using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

public sealed class ReaderInputTests
{
    [Fact]
    public void Inputs_are_those_that_the_reader_was_measured_with()
    {
        Assert.All(Reference.Given.Reader, given =>
        {
            var input = Read(given.Question, given.Heading, given.Text);
            Assert.Equal(given.Ids, input.Ids);
            Assert.Equal(given.TypeIds, Enumerable.Range(0, input.Ids.Length).Select(i => i < input.SecondPart ? 0 : 1));
        });
    }

    [Fact]
    public void Words_of_the_question_and_of_the_heading_are_never_the_answer()
    {
        var input = Read("who came", "The Big Visit", "On Monday.");

        Assert.Equal(input.Ids.Length - 1, input.PassageStart + input.Passage.Count);
        Assert.Equal([new TextSpan(0, 2), new TextSpan(3, 9), new TextSpan(9, 10)], input.Passage.Select(token => token.Span));
    }

    [Fact]
    public void A_question_is_cut_after_64_words()
    {
        var most = string.Join(' ', Enumerable.Repeat("why", 64));

        Assert.Equal(Read(most, "", "Because.").Ids, Read(most + " not now", "", "Because.").Ids);
        Assert.NotEqual(Read(most, "", "Because.").Ids, Read(most[4..] + " not now", "", "Because.").Ids);
    }

    [Fact]
    public void A_long_passage_is_cut_and_the_question_is_not()
    {
        var passage = string.Join(' ', Enumerable.Repeat("peace", 1000));
        var input = Read("Why is there peace?", "Peace", passage);

        Assert.Equal(ReaderInput.MaximumTokens, input.Ids.Length);
        Assert.Equal(7, input.SecondPart);
        Assert.Equal(input.Passage[^1].Span.End, SharedModels.Reader.Read("Why is there peace?", "Peace", passage).ReadTo);
    }

    [Fact]
    public void Question_and_heading_without_end_leave_room_for_the_passage()
    {
        var input = Read(new string('?', 2000), new string('-', 2000), new string('.', 2000));

        Assert.Equal(ReaderInput.MaximumTokens, input.Ids.Length);
        Assert.Equal(ReaderInput.MaximumTokens - ReaderInput.MaximumQuestionTokens - ReaderInput.MaximumHeadingTokens - 3, input.Passage.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_heading_the_passage_follows_the_question(string heading)
    {
        Assert.Equal([101, 2339, 1029, 102, 2138, 1012, 102], Read("Why?", heading, "Because.").Ids);
    }

    private static ReaderInput Read(string question, string heading, string passage) => ReaderInput.Of(SharedModels.Tokenizer, question, heading, passage);
}
