using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class DocumentAnswerTests : IDisposable
{
    private readonly TestEngine _test = new(
        TestEngine.Document("books", "# Books for Peruvian schools\n\nThe ministry sends books to the schools of Peru, which have waited for them since spring.\n\n## Who pays\n\nThe grant of the fund is $5 million.\n\n## Next steps\n\nThe books arrive in May, and the teachers of the schools will be trained in June.") with { Published = new(2021, 3, 4), Publisher = "Ministry of Schools" },
        TestEngine.Document("trade", "# Trade with Norway\n\nThe office signs a treaty on trade with Norway, and the ports of both sides will open.\n\nThe grant of the fund is $7 million.") with { Published = new(2022, 5, 6), Publisher = "Office of Trade" });

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("When was the release on trade with Norway published?", "6 May 2022")]
    [InlineData("Who issued the document about Peruvian schools?", "Ministry of Schools")]
    [InlineData("What is the title of the 2022 document?", "Trade with Norway")]
    [InlineData("Which sections does the document on books have?", "2: Who pays; Next steps")]
    [InlineData("In which language is the text about Norway written?", "English")]
    [InlineData("How long is the document on trade with Norway?", "28 words")]
    [InlineData("Which documents do you have?", "2")]
    [InlineData("Which documents are from the Office of Trade?", "1")]
    public void A_field_is_that_of_the_document_that_the_question_names(string question, string value) =>
        Assert.Equal((AnswerStatus.Answered, value), Status(_test.Engine.Answer(question)));

    [Theory]
    [InlineData("Who signed the document on trade with Norway?")]
    [InlineData("What is the link to the release on trade with Norway?")]
    [InlineData("Which sections does the text about Norway have?")]
    [InlineData("Which documents are from Iceland?")]
    public void What_is_not_known_of_a_document_is_said_to_be_unknown(string question) =>
        Assert.Equal((AnswerStatus.NoEvidence, null), Status(_test.Engine.Answer(question)));

    [Theory]
    [InlineData("What is the document on books about?")]
    [InlineData("Summarise the document on books")]
    public void What_a_document_is_about_is_said_in_the_sentence_that_it_opens_with(string question) =>
        Assert.Equal("The ministry sends books to the schools of Peru, which have waited for them since spring.", _test.Engine.Answer(question).Citations[0].Quote);

    [Fact]
    public void A_document_that_is_not_named_is_the_one_that_was_spoken_of() =>
        Assert.Equal("6 May 2022", _test.Engine.Answer("and when was it published?", ["Which treaty on trade does the office sign with Norway?"]).Field?.Value);

    [Fact]
    public void Where_any_document_can_be_meant_each_is_offered_as_a_question_that_names_it()
    {
        Answer answer = _test.Engine.Answer("When was the document published?");

        Assert.Equal(AnswerStatus.Clarification, answer.Status);
        Assert.Equal(["4 March 2021", "6 May 2022"], answer.Suggestions.Select(question => _test.Engine.Answer(question).Field?.Value));
    }

    [Fact]
    public void A_short_question_that_two_documents_answer_as_well_is_asked_back_and_each_reading_answered()
    {
        Answer answer = _test.Engine.Answer("How much is the grant?");

        Assert.Equal(AnswerStatus.Clarification, answer.Status);
        Assert.Equal(["$5 million", "$7 million"], answer.Suggestions.Select(question => PlainText.Of(Reply.To(_test.Engine.Answer(question)).Lead).Split(' ')[..2]).Select(words => string.Join(' ', words)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("How many people visited the website of the fund?")]
    [InlineData("Which teachers will be trained?")]
    public void A_question_about_the_content_is_none_about_the_document(string question) => Assert.Null(_test.Engine.Answer(question).Field);

    private static (AnswerStatus Status, string? Value) Status(Answer answer) => (answer.Status, answer.Field?.Value);
}
