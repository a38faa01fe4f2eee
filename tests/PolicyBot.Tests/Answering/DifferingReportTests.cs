using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class DifferingReportTests : IDisposable
{
    private readonly TestEngine _test = new(
        TestEngine.Document("spring", "# Spring report\n\nThe relief fund has trained 300 nurses in the Andean villages since its launch.") with { Published = new(2021, 3, 4) },
        TestEngine.Document("autumn", "# Autumn report\n\nThe relief fund has trained 450 nurses in the Andean villages since its launch.") with { Published = new(2021, 10, 5) },
        TestEngine.Document("boats", "# Boats\n\nThe harbour repaired 20 boats before the storm, and the fishermen thanked the crew."));

    public void Dispose() => _test.Dispose();

    [Fact]
    public void Two_reports_of_the_same_measure_are_both_given_under_their_documents_and_days()
    {
        Answer answer = _test.Engine.Answer("How many nurses has the relief fund trained in the Andean villages?");

        Assert.Equal("The documents differ. “Autumn report”; 5 October 2021: 450 nurses in the Andean villages since its launch [1]; “Spring report”; 4 March 2021: 300 nurses in the Andean villages since its launch [2]", PlainText.Of(Reply.To(answer).Lead));
        Assert.Equal(["autumn", "spring"], answer.Citations.Select(citation => citation.Document.Id));
    }

    [Fact]
    public void A_question_put_to_a_heading_gets_one_figure()
    {
        const string Question = "How many nurses has the relief fund trained in the Andean villages?";
        using var test = new TestEngine(
            TestEngine.Document("spring", "# Spring report\n\n## Training\n\nThe relief fund has trained 300 nurses in the Andean villages since its launch."),
            TestEngine.Document("autumn", "# Autumn report\n\n## Training\n\nThe relief fund has trained 450 nurses in the Andean villages since its launch."));

        Assert.NotEmpty(test.Engine.Answer(Question).Differing);
        Assert.Empty(test.Engine.Answer(Question + " “Training”").Differing);
    }

    [Theory]
    [InlineData("How many nurses has the relief fund trained in the Andean villages according to the spring report?")]
    [InlineData("How many boats did the harbour repair before the storm?")]
    public void A_question_that_chooses_a_document_or_is_answered_by_one_alone_gets_one_figure(string question) =>
        Assert.Empty(_test.Engine.Answer(question).Differing);
}
