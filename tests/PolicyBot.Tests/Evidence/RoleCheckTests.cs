using PolicyBot.Answering;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Evidence;

public sealed class RoleCheckTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        """
        Trade of the Andes

        Norway buys nearly 40 percent of all of Peru's farm exports, and Norwegian investments in Peru total $7.8 billion.
        """);

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("How much does Peru have invested in Norway?", true)]
    [InlineData("What share of Norway's farm exports does Peru buy?", true)]
    [InlineData("How much has Norway invested in Peru?", false)]
    [InlineData("What share of Peru's farm exports does Norway buy?", false)]
    [InlineData("What share of the farm exports of Peru is bought by Norway?", false)]
    [InlineData("What share of the farm goods that Peru sells abroad goes to Norway?", false)]
    public void Two_names_in_each_others_roles_are_told(string question, bool swapped)
    {
        Explanation explanation = _test.Engine.Explain(question, null, TimeProvider.System);

        Assert.Equal(swapped, PolicyBot.Evidence.RoleCheck.IsSwapped(explanation.Question, Ranked(question)));
    }

    private PolicyBot.Evidence.ScoredSentence Ranked(string question) => _test.Engine.Weigh(question, []).Sentences[0];
}
