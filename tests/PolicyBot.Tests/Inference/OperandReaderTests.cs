using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

public sealed class OperandReaderTests
{
    private const string Passage = "The northern district spent $4 million on roads in 2019, and the southern district spent $9 million on schools.";

    private static OperandReader Reader => SharedModels.Operands;

    [Theory]
    [InlineData("What did the northern and the southern district spend together?", AskedOperation.Sum)]
    [InlineData("add up roads and schools for me", AskedOperation.Sum)]
    [InlineData("How much more did the southern district spend than the northern one?", AskedOperation.Difference)]
    [InlineData("whats the gap between the two districts", AskedOperation.Difference)]
    [InlineData("What share of the $9 million went to teachers?", AskedOperation.Share)]
    [InlineData("How many times what the northern district spent did the southern one spend?", AskedOperation.Ratio)]
    [InlineData("How much is that per school, on average?", AskedOperation.Average)]
    [InlineData("By what percentage did spending on roads grow from 2018 to 2019?", AskedOperation.Growth)]
    [InlineData("How many years lie between the law and the ruling?", AskedOperation.Elapsed)]
    [InlineData("Which district spent the most?", AskedOperation.Largest)]
    [InlineData("Which came first, the accord or the visit?", AskedOperation.Earliest)]
    [InlineData("How much did the northern district spend on roads?", AskedOperation.None)]
    [InlineData("When was the law passed?", AskedOperation.None)]
    [InlineData("Who signed the law?", AskedOperation.None)]
    public void The_operation_that_a_question_wants_is_the_likeliest(string question, AskedOperation expected)
    {
        IReadOnlyList<double> operations = Reader.Operations(question);

        Assert.Equal(expected, Enum.GetValues<AskedOperation>().MaxBy(operation => operations[(int)operation]));
    }

    [Theory]
    [InlineData("How much?")]
    [InlineData("")]
    [InlineData("\u202e ?!")]
    public void Every_operation_has_a_share_of_one(string question)
    {
        IReadOnlyList<double> operations = Reader.Operations(question);

        Assert.Equal(Enum.GetValues<AskedOperation>().Length, operations.Count);
        Assert.All(operations, share => Assert.InRange(share, 0, 1));
        Assert.Equal(1, operations.Sum(), 6);
    }

    [Theory]
    [InlineData("What did the northern and the southern district spend together?", "$4 million", "$9 million")]
    [InlineData("How much more did schools get than roads?", "$4 million", "$9 million")]
    public void The_figures_of_a_computation_are_told_from_the_others(string question, string first, string second)
    {
        OperandScores scores = Reader.Read(question, "Budget", Passage);
        Dictionary<string, double> operands = FigureExtractor.Extract(Passage).ToDictionary(figure => Passage[figure.Core.Start..figure.Core.End], figure => scores.Of(figure.Core)!.Value.Operand);

        Assert.True(Math.Min(operands[first], operands[second]) > operands["2019"], string.Join(", ", operands));
    }

    [Fact]
    public void A_figure_that_answers_alone_is_told_from_an_operand()
    {
        TextSpan figure = FigureExtractor.Extract(Passage)[0].Core;

        double stated = Reader.Read("How much did the northern district spend on roads?", "Budget", Passage).Of(figure)!.Value.Answer;
        double operand = Reader.Read("What did the northern and the southern district spend together?", "Budget", Passage).Of(figure)!.Value.Answer;

        Assert.True(stated > 0, $"{stated}");
        Assert.True(operand < 0, $"{operand}");
    }

    [Fact]
    public void What_is_cut_off_has_no_score()
    {
        string passage = string.Join(' ', Enumerable.Repeat("peace", 1000)) + " $5";

        Assert.Null(Reader.Read("How much?", "", passage).Of(new(passage.Length - 2, passage.Length)));
    }
}
