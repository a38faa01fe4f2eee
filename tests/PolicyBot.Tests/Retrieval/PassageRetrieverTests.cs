using PolicyBot.Questions;
using PolicyBot.Retrieval;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Retrieval;

public sealed class PassageRetrieverTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        "Aid to schools\n\nNorway gave over $5 million to village schools in 2020.\n\nPeru hosts 1.2 million refugees.\n\nThe Lima Declaration was adopted in June 2022 by twenty nations.");

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("village schools", "Norway")]
    [InlineData("who shelters displaced people and refugees", "Peru")]
    [InlineData("5,000,000 dollars", "Norway")]
    [InlineData("what happened in June 2022", "The Lima")]
    public void The_passage_that_speaks_of_it_comes_first(string question, string opening) =>
        Assert.StartsWith(opening, Find(question)[0].Passage.Passage.Reading.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("schools AND (NOT *:* OR \"")]
    [InlineData("text:schools^99 [a TO z] ~schools\\")]
    public void Nothing_that_is_typed_is_query_syntax(string question) => Assert.NotEmpty(Find(question));

    [Fact]
    public void A_question_without_a_word_of_the_documents_finds_nothing() => Assert.Empty(Find("zzyzx qwertz"));

    private IReadOnlyList<ScoredPassage> Find(string question) =>
        new PassageRetriever(_test.Index).Find(new QuestionReader(_test.Index, _test.Synonyms).Read(question, []), 5);
}
