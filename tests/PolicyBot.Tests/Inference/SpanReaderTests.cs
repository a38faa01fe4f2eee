using FsCheck.Xunit;
using PolicyBot.Documents;
using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

public sealed class SpanReaderTests
{
    private const string Passage =
        "USAID has invested more than $230 million to implement the Peace Accord in conflict-affected regions, including more than 500 direct activities to support Territorial Development Plans.";

    private static SpanReader Reader => SharedModels.Reader;

    [Fact]
    public void Logits_are_those_that_the_reader_was_measured_with()
    {
        Assert.All(Reference.Given.Reader, given =>
        {
            var scores = Reader.Read(given.Question, given.Heading, given.Text);
            var first = given.Ids.Length - 1 - scores.Starts.Length;
            Assert.All(scores.Starts.Zip(given.StartLogits[first..^1]), pair => Assert.Equal(pair.Second, pair.First, 0.05f));
            Assert.All(scores.Ends.Zip(given.EndLogits[first..^1]), pair => Assert.Equal(pair.Second, pair.First, 0.05f));
            Assert.Equal(given.Answerable[0], scores.Answerable, 0.05f);
        });
    }

    [Theory]
    [InlineData("How much has USAID invested to implement the Peace Accord?", "more than $230 million", true)]
    [InlineData("How much has the EU invested to implement the Peace Accord?", "more than $230 million", false)]
    [InlineData("How many direct activities does it support?", "more than 500", true)]
    public void The_best_span_is_cut_from_the_passage_and_scored_against_no_answer(string question, string words, bool answers)
    {
        var best = Reader.Read(question, "Colombia Remains a Vital Strategic Partner", Passage).Best()!.Value;

        Assert.Equal(words, Passage[best.Span.Start..best.Span.End]);
        Assert.Equal(answers, best.Score > 0);
    }

    [Fact]
    public void A_passage_without_words_has_no_span()
    {
        Assert.Null(Reader.Read("Why?", "Peace", " ").Best());
        Assert.Equal(0, Reader.Read("Why?", "Peace", " ").ReadTo);
    }

    [Property(MaxTest = 30)]
    public void Any_texts_can_be_read_and_every_span_lies_within_the_passage(string? question, string? heading, string? passage)
    {
        var spans = Reader.Read(question ?? "", heading ?? "", passage ?? "").Top(3);

        Assert.All(spans, span => Assert.True(span.Span.Start >= 0 && span.Span.Length > 0 && span.Span.End <= passage!.Length));
    }

    [Fact]
    public async Task Four_threads_at_once_get_the_same_scores_as_one()
    {
        var alone = Scores();

        var together = await FourThreads.Run(Scores);

        Assert.All(together, scores => Assert.Equal(alone, scores));

        static List<(TextSpan, float, float)> Scores() =>
            [.. Reference.Given.Reader
                .Select(given => Reader.Read(given.Question, given.Heading, given.Text))
                .Select(scores => (scores.Best()!.Value.Span, scores.Best()!.Value.Score, scores.Answerable))];
    }
}
