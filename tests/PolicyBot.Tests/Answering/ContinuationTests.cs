using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Questions;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class ContinuationTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over("# Schools\n\nThe ministry built 20 schools in the northern valleys.");

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("20", "in 2024", false)]
    [InlineData("20", "20 years", true)]
    [InlineData("northern valleys", "in the Northern Valley", true)]
    [InlineData("northern valleys", "valleys of the northern coast", false)]
    public void Only_an_answer_whose_words_the_turn_has_replaced_loses_by_it(string said, string replaced, bool loses)
    {
        (Question question, IReadOnlyList<ScoredSentence> sentences) = _test.Engine.Weigh("How many schools did the ministry build?", []);
        ScoredSentence sentence = sentences[0];
        int start = sentence.Passage.Passage.Document.Text.IndexOf(said, StringComparison.Ordinal);
        ScoredSentence spoken = sentence with { Span = new TextSpan(start, start + said.Length) };
        Question followUp = question with { Replaced = replaced };

        Assert.Equal(loses, Score(followUp, spoken) < Score(followUp, sentence));
    }

    private double Score(Question question, ScoredSentence sentence) =>
        new Continuation(_test.Index).Rank(question, [sentence], new Antecedent(question, sentence with { Span = null }, IsAnswered: true, Confidence: 1))[0].Score;
}
