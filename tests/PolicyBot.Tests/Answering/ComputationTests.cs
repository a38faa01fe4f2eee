using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Tests.Answering;

public sealed class ComputationTests
{
    [Theory]
    [InlineData("$9 million, $5 million and $2 million", 0)]
    [InlineData("$5.5 million, over $5 million and $2 million", null)]
    [InlineData("$5 million, $5 million and $2 million", null)]
    public void Of_several_the_first_is_chosen_only_where_it_goes_before_each_of_the_others(string figures, int? chosen) =>
        Assert.Equal(chosen, Of(new(Operation.Difference, Ranking.Largest, []), figures).Chosen);

    [Fact]
    public void Nothing_is_chosen_of_what_is_added() =>
        Assert.Null(Of(new(Operation.Sum, null, []), "$9 million, $5 million and $2 million").Chosen);

    private static Computation Of(Calculation calculation, string figures)
    {
        CitedFigure[] operands = [.. FigureExtractor.Extract("They are " + figures).Select(figure => new CitedFigure(figure, 1))];
        return Computation.Of(calculation, operands, [.. operands.Select(_ => (TextSpan?)null)]);
    }
}
