using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class BylineTests
{
    [Theory]
    [InlineData("By Ana Soto", "Ana Soto")]
    [InlineData("Written by Ana de la Vega and others.", "Ana de la Vega")]
    [InlineData("Written ministerial statement by Ana Soto MP about schools.", "Ana Soto MP")]
    public void The_author_is_the_one_whom_the_byline_names(string byline, string author)
    {
        using TestEngine test = TestEngine.Over($"# Schools\n\n{byline}\n\nThe ministry pays $5 million for village schools.");

        DocumentField? field = test.Engine.Answer("Who wrote this document?").Field;

        Assert.Equal(author, field?.Value);
    }

    [Theory]
    [InlineData("The ministry follows a report by Ana Soto.")]
    [InlineData("By 2030 all schools will have books.")]
    public void Who_is_only_spoken_of_is_no_author_and_the_publisher_is_told_as_such(string opening)
    {
        using TestEngine test = TestEngine.Over($"# Schools\n\n{opening}\n\nThe ministry pays $5 million for village schools.");

        Answer answer = test.Engine.Answer("Who is the author of this release?");

        Assert.Equal(AnswerStatus.NoEvidence, answer.Status);
        Assert.Equal("The document does not state who wrote it. It was issued by Ministry of Tests [1]", PlainText.Of(Reply.To(answer).Lead));
    }

    [Fact]
    public void A_byline_in_what_is_not_answered_from_names_no_author()
    {
        const string Byline = "By Ana Soto";
        Document document = TestEngine.Document("schools", $"# Schools\n\n{Byline}\n\nThe ministry pays $5 million.");
        int start = document.Text.IndexOf(Byline, StringComparison.Ordinal);
        using var test = new TestEngine(document with { Boilerplate = [new(start, start + Byline.Length)] });

        Assert.Equal(AnswerStatus.NoEvidence, test.Engine.Answer("Who wrote this document?").Status);
    }

    [Fact]
    public void A_byline_in_the_title_names_the_author()
    {
        using TestEngine test = TestEngine.Over("Statement by Ana Soto\n\nThe ministry pays $5 million.");

        Assert.Equal("Ana Soto", test.Engine.Answer("Who wrote this document?").Field?.Value);
    }

    [Fact]
    public void An_author_of_sources_json_goes_before_any_byline()
    {
        Document document = TestEngine.Document("schools", "# Schools\n\nBy Ana Soto\n\nThe ministry pays $5 million.") with { Author = "Luis Mora" };
        using var test = new TestEngine(document);

        Assert.Equal("Luis Mora", test.Engine.Answer("Who wrote it?", ["How much does the ministry pay?"]).Field?.Value);
    }
}
