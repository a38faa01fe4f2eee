using PolicyBot.Answering;
using PolicyBot.Figures;
using PolicyBot.Inference;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class OperandSelectionTests
{
    [Fact]
    public void Of_two_the_likeliest_that_go_together_are_chosen() =>
        Assert.Equal(["$5 million", "$2 million"], Choose(AskedOperation.Difference, "$5 million 2, 900 schools 1, $2 million 0.5, $1 million -1"));

    [Fact]
    public void A_sum_takes_all_that_are_likelier_operands_than_not() =>
        Assert.Equal(["$5 million", "$2 million", "$1 million"], Choose(AskedOperation.Sum, "$5 million 2, $2 million 1, $1 million 0.5, $3 million -0.5, 900 schools 3"));

    [Fact]
    public void A_sum_takes_two_at_least() =>
        Assert.Equal(["$5 million", "$2 million"], Choose(AskedOperation.Sum, "$5 million 2, $2 million -1, $3 million -2"));

    [Fact]
    public void What_others_add_up_to_is_not_added_to_them() =>
        Assert.Equal(["230 clerks", "70 nurses"], Choose(AskedOperation.Sum, "300 people 3, 230 clerks 2, 70 nurses 1"));

    [Fact]
    public void A_round_figure_is_not_set_against_the_exact_one_that_it_rounds() =>
        Assert.Equal(["35,711,958 visits", "3,438,373 visits"], Choose(AskedOperation.Difference, "35 million visits 3, 35,711,958 visits 2, 3,438,373 visits 1"));

    [Fact]
    public void An_average_divides_an_amount_by_a_count_whichever_is_likelier() =>
        Assert.Equal(["$5 million", "900 schools"], Choose(AskedOperation.Average, "900 schools 2, $5 million 1"));

    [Fact]
    public void Time_passes_between_dates_alone() =>
        Assert.Equal(["June 2022", "2020"], Choose(AskedOperation.Elapsed, "900 schools 3, June 2022 2, 2020 1"));

    [Fact]
    public void Shares_are_not_taken_from_amounts() => Assert.Null(Select(AskedOperation.Share, "$5 million 2, 40 percent 1"));

    [Fact]
    public void Another_currency_does_not_go_together() => Assert.Null(Select(AskedOperation.Sum, "$5 million 2, €2 million 1"));

    [Fact]
    public void The_likeliest_figure_that_was_left_is_told() =>
        Assert.Equal(0.4, Select(AskedOperation.Difference, "$5 million 2, 900 schools 1, $2 million 0.5, $1 million 0.4")!.BestLeft);

    [Fact]
    public void Where_none_was_left_none_is_told() =>
        Assert.Null(Select(AskedOperation.Difference, "$5 million 2, 900 schools 1, $2 million 0.5")!.BestLeft);

    private static string[] Choose(AskedOperation operation, string figures) =>
        Select(operation, figures)!.Chosen.Select(figure => figure.Passage.Passage.Document.Cut(figure.Figure.Core) + (figure.Figure.Kind == FigureKind.Count ? " " + figure.Figure.Unit : "")).ToArray();

    // Each figure with its logit behind it.
    private static OperandSelection? Select(AskedOperation operation, string figures)
    {
        (string Words, double Logit)[] given = [.. figures.Split(", ").Select(figure => (figure[..figure.LastIndexOf(' ')], double.Parse(figure[figure.LastIndexOf(' ')..], System.Globalization.CultureInfo.InvariantCulture)))];
        using TestEngine test = TestEngine.Over("# Money\n\n" + string.Join("\n\n", given.Select(figure => $"They name {figure.Words}.")));
        IEnumerable<TaggedFigure> tagged = test.Index.Passages.Where(passage => passage.Figures.Count > 0)
            .Zip(given, (passage, figure) => new TaggedFigure(passage, passage.Sentences[0], passage.Figures[0], figure.Logit, 0));
        return OperandSelection.Of(operation, [.. tagged.OrderByDescending(figure => figure.Operand)]);
    }
}
