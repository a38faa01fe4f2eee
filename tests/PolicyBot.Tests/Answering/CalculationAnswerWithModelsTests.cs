using PolicyBot.Answering;
using PolicyBot.Questions;
using PolicyBot.Replies;
using PolicyBot.Tests.Inference;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

/// <summary>Questions in words that no rule knows.</summary>
public sealed class CalculationAnswerWithModelsTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        """
        # Aid to the Andes

        Norway gave over $5 million in grants to village schools.

        Sweden gave $2 million in grants to village schools.

        Of the 900 teachers in the Andes, 300 work in village schools.

        Peru spent $40 million on village roads in 2019 and $50 million in 2022.

        Chile spent $80 million on harbours in 2019 and $60 million in 2022.

        Grants for clinics:

        - Bolivia: $6 million
        - Ecuador: $6 million
        - Uruguay: $1 million
        """,
        SharedModels.All);

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("how much did norway and sweden hand out, all in", "over $7 million")]
    [InlineData("What separates Norway's grant for village schools from Sweden's?", "over $3 million")]
    [InlineData("By what percentage did Peru's spending on village roads go up from 2019 to 2022?", "25 percent")]
    [InlineData("By what percentage did Chile's spending on harbours change from 2019 to 2022?", "25 percent")]
    public void The_figure_is_computed_and_its_operands_cited(string question, string result)
    {
        Assert.Null(CalculationReader.Read(question));

        Answer answer = _test.Engine.Answer(question);

        Assert.StartsWith(result, PlainText.Of(Reply.To(answer).Lead), StringComparison.Ordinal);
        Assert.Equal(2, answer.Computation!.Operands.Count);
    }

    [Fact]
    public void Two_grants_of_one_size_are_two() =>
        Assert.StartsWith("$12 million", PlainText.Of(Reply.To(_test.Engine.Answer("what did bolivia and ecuador get for clinics, all in")).Lead), StringComparison.Ordinal);

    [Theory]
    [InlineData("How much did Sweden give to village schools?")]
    [InlineData("How much did Peru spend on village roads in 2022?")]
    public void What_is_stated_is_not_computed(string question)
    {
        Answer answer = _test.Engine.Answer(question);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Null(answer.Computation);
    }

    [Fact]
    public void A_growth_that_the_dates_tell_was_a_fall_is_not_computed() =>
        Assert.Null(_test.Engine.Answer("By what percentage did Chile's spending on harbours grow from 2019 to 2022?").Computation);

    [Fact]
    public void Where_an_operand_is_missing_the_other_is_not_given_as_the_answer() =>
        Assert.Equal(AnswerStatus.NoEvidence, _test.Engine.Answer("What do the school grants of Sweden and Denmark make all told?").Status);
}
