using PolicyBot.Figures;
using PolicyBot.Web.Answers;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Tests.Channels;

namespace PolicyBot.Web.Tests.Answers;

public sealed class ComputedFigureTests
{
    private static readonly PublicAddress Address = new(new Uri("https://facts.example"));

    [Fact]
    public void A_computed_figure_tells_its_operation_and_the_citations_of_its_operands()
    {
        var computed = Assert.Single(AnswerResponse.Of(GivenAnswers.All["computed"], Address).Computed);

        Assert.Equal(("over $3 million", 3_000_000m, "USD", Bound.MoreThan, Operation.Difference), (computed.Text, computed.Value, computed.Unit, computed.Bound, computed.Operation));
        Assert.Equal([1, 2], computed.Operands);
    }

    [Fact]
    public void An_answer_that_the_text_states_has_computed_nothing() =>
        Assert.Empty(AnswerResponse.Of(GivenAnswers.All["answered"], Address).Computed);
}
