using PolicyBot.Answering;
using PolicyBot.Evidence;
using PolicyBot.Questions;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class CalculationAnswerTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        """
        Aid to the Andes

        Norway gave over $5 million in grants to village schools, and Sweden gave $2 million in grants to village schools.

        Peru gave up to $3 million in grants to village schools.

        The World Bank gave over $9 million in loans to village roads.

        The Lima Accord was signed in 2012. The Oslo Accord was signed in 2021.

        In June 2022, 20 nations joined Peru in adopting the Quito Declaration.

        The price of a school meal rose from $3 to $5 a day.

        Awards totaling over $4 million went to 13 villages.

        In August 2015 there were 3.8 million visitors compared to 4.9 million in 2010.

        Of the 900 inmates in Quito, 200 people were born abroad.

        The harbour grants went to the coast: Callao ($30 million) and Paita ($20 million); to the hills: Puno ($5 million).

        The Harbour Fund operated from 2001 to 2004.
        """);

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("How much did Norway and Sweden give to village schools together?", "over $7 million (computed: Norway: over $5 million [1] plus Sweden: $2 million [1])")]
    [InlineData("How much more did Norway give to village schools than Sweden?", "over $3 million (computed: Norway: over $5 million [1] minus Sweden: $2 million [1])")]
    [InlineData("Did Sweden or Norway give more to village schools?", "The larger: Norway: over $5 million [1], against Sweden: $2 million [1]. Difference, computed: over $3 million")]
    public void The_lead_states_the_computed_figure_and_each_cited_operand(string question, string lead) =>
        Assert.Equal(lead, PlainText.Of(Reply.To(_test.Engine.Answer(question)).Lead));

    [Fact]
    public void A_figure_compared_to_an_earlier_one_has_changed_by_their_difference() =>
        Assert.Equal(1_100_000, _test.Engine.Answer("How many fewer visitors were there in 2015 than in 2010?").Computation!.Result!.Value);

    [Fact]
    public void Operands_whose_bounds_lean_both_ways_are_both_given_without_a_result()
    {
        Answer answer = _test.Engine.Answer("How much did Norway and Peru give to village schools together?");

        Assert.DoesNotContain("computed:", PlainText.Of(Reply.To(answer).Lead), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operand_that_the_text_does_not_state_declines_and_is_named()
    {
        Answer answer = _test.Engine.Answer("How much did Norway and Finland give to village schools together?");

        Assert.Equal(AnswerStatus.NoEvidence, answer.Status);
        Assert.Equal("Finland", Assert.Single(answer.Missing).Text);
    }

    [Fact]
    public void Those_of_whom_something_is_not_said_are_the_rest() =>
        Assert.Equal(700, _test.Engine.Answer("How many of the inmates in Quito were not born abroad?").Computation!.Result!.Value);

    [Fact]
    public void A_group_is_added_up_where_as_many_figures_stand_together() =>
        Assert.Equal(50_000_000, _test.Engine.Answer("How much did the two coast harbour grants come to together?").Computation!.Result!.Value);

    [Fact]
    public void A_group_of_another_number_is_not_added_up() =>
        Assert.Null(_test.Engine.Answer("How much did the three coast harbour grants come to together?").Computation);

    [Fact]
    public void Time_without_a_unit_is_told_in_the_unit_that_fits() =>
        Assert.Equal(
            "9 years (computed: Lima: 2012 [1] to Oslo: 2021 [2])",
            PlainText.Of(Reply.To(_test.Engine.Answer("How long was it between the signing of the Lima Accord and the signing of the Oslo Accord?")).Lead));

    [Fact]
    public void How_long_something_ran_is_told_from_its_first_and_last_year() =>
        Assert.Equal(3, _test.Engine.Answer("How long did the Harbour Fund operate?").Computation!.Result!.Value);

    [Fact]
    public void Nations_that_joined_one_are_one_more_with_it() =>
        Assert.Equal(
            "21 nations (computed: 20 nations [1] and one more)",
            PlainText.Of(Reply.To(_test.Engine.Answer("How many nations, including Peru, adopted the Quito Declaration?")).Lead));

    [Fact]
    public void The_price_that_rose_is_less_before_than_after()
    {
        Answer answer = _test.Engine.Answer("By how much did the price of a school meal rise?");

        Assert.Equal(2, answer.Computation!.Result!.Value);
    }

    [Fact]
    public void What_falls_on_each_is_divided_within_one_sentence() =>
        Assert.Equal(
            "over $307,692.3 (computed: over $4 million [1] divided by 13 villages [1])",
            PlainText.Of(Reply.To(_test.Engine.Answer("How much of the awards is that per village?")).Lead));

    [Fact]
    public void A_result_that_its_operands_do_not_give_does_not_leave()
    {
        Answer answer = _test.Engine.Answer("How much did Norway and Sweden give to village schools together?");
        Computation computation = answer.Computation!;
        Answer forged = answer with { Computation = computation with { Result = computation.Result! with { Bound = PolicyBot.Figures.Bound.Exact } } };

        Assert.Equal(AnswerStatus.NoEvidence, ExitCheck.Pass(forged, _test.Knowledge).Status);
    }

    [Fact]
    public void A_label_that_parts_a_figure_does_not_leave()
    {
        Answer answer = _test.Engine.Answer("How much did Norway and Sweden give to village schools together?");
        Computation computation = answer.Computation!;
        PolicyBot.Documents.TextSpan other = computation.Operands[1].Figure.Core;
        Answer forged = answer with { Computation = computation with { Labels = [new(other.Start, other.End - 1), null] } };

        Assert.Equal(AnswerStatus.NoEvidence, ExitCheck.Pass(forged, _test.Knowledge).Status);
    }

    [Fact]
    public void A_change_that_is_not_stated_declines_without_naming_the_whole_question()
    {
        const string Question = "By how much did the loans to village roads change?";
        Answer answer = _test.Engine.Answer(Question);

        Assert.Equal(AnswerStatus.NoEvidence, answer.Status);
        Assert.DoesNotContain(answer.Missing, missing => missing.Text == Question);
    }

    [Fact]
    public void More_operands_than_anyone_asks_for_are_not_sought()
    {
        string text = "How much did " + string.Concat(Enumerable.Range(1, 150).Select(i => $"Fund{i}, ")) + "Norway and Peru give together?";
        Calculation calculation = CalculationReader.Read(text)!;
        Assert.True(calculation.Operands.Count > 100);

        var questions = new QuestionReader(_test.Index, _test.Synonyms);
        var calculations = new CalculationAnswer(_test.Index, questions, new(_test.Index), new(_test.Index, null, EvidenceModel.Lexical.Ranking), _test.Engine.Decision);

        Assert.Null(calculations.Of(questions.Read(text, []), calculation, () => throw new InvalidOperationException("It was sought."), _test.Index.Version));
    }
}
