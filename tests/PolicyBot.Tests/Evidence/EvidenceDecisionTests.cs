using PolicyBot.Evidence;
using PolicyBot.Questions;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Evidence;

public sealed class EvidenceDecisionTests
{
    [Theory]
    [InlineData("Did Norway give $5 million to village schools?", true)]
    [InlineData("Why did Norway give only $7 million to village schools?", true)]
    [InlineData("How much did Norway give to village schools?", false)]
    public void A_claim_is_set_beside_the_text_at_a_probability_that_declines_a_question(string question, bool isAnswered)
    {
        using TestEngine test = TestEngine.Over("# Aid\n\nNorway gave $5 million to village schools.");
        (Question read, IReadOnlyList<ScoredSentence> ranked) = test.Engine.Weigh(question, []);

        Assert.Equal(isAnswered, new EvidenceDecision(test.Index, AlwaysAt(0.55)).Decide(read, ranked).IsAnswered);
    }

    private static EvidenceModel AlwaysAt(double probability) => new(
        new(0, new double[EvidenceModel.RankingFeatures.Count]),
        new(Math.Log(probability / (1 - probability)), new double[EvidenceModel.DecisionFeatures.Count]),
        Threshold: 0.65,
        ShelfThreshold: 0.45);
}
