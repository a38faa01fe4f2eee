using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Tests.Questions;

public sealed class CalculationReaderTests
{
    [Theory]
    [InlineData("How much did Norway and Sweden give together?", Operation.Sum, "Norway", "Sweden")]
    [InlineData("How much more did Norway give than Sweden?", Operation.Difference, "Norway", "Sweden")]
    [InlineData("By how much did the Oslo settlement exceed that of Lima?", Operation.Difference, "the Oslo settlement", "that of Lima")]
    [InlineData("How many more teachers work in the city than in the villages?", Operation.Difference, "in the city", "in the villages")]
    [InlineData("How many times as many schools has Norway as Sweden?", Operation.Ratio, "Norway", "Sweden")]
    [InlineData("How many years passed between the signing of the accord and the visit?", Operation.Years, "the signing of the accord", "the visit")]
    [InlineData("How much is the road grant per village?", Operation.Average, "How much is the road grant", "village")]
    [InlineData("What share of the total goes to village schools?", Operation.Share, "village schools", "the total")]
    [InlineData("Did Norway give twice as much as Sweden?", Operation.Ratio, "Norway", "Sweden")]
    [InlineData("What is the gap between 55 to 74 year olds and 18 to 24 year olds?", Operation.Difference, "55 to 74 year olds", "18 to 24 year olds")]
    [InlineData("How many more people applied for grants than were given one?", Operation.Difference, "applied for grants", "were given one")]
    [InlineData("How much of the package is left once the food aid is taken out?", Operation.Difference, "How much of the package is left", "the food aid is taken out")]
    public void The_operation_and_its_operands_are_told(string question, Operation operation, string first, string second)
    {
        Calculation calculation = CalculationReader.Read(question)!;

        Assert.Equal(operation, calculation.Operation);
        Assert.Equal([first, second], calculation.Operands.Select(operand => operand.Name));
    }

    [Theory]
    [InlineData("Did Norway or Sweden receive more aid for refugees?", Ranking.Largest, "How much aid for refugees did Norway receive?", "How much aid for refugees did Sweden receive?")]
    [InlineData("Which country has fewer village schools, Norway or Sweden?", Ranking.Smallest, "How many village schools does Norway have?", "How many village schools does Sweden have?")]
    [InlineData("Which is larger, the school grant or the road grant?", Ranking.Largest, "How much is the school grant?", "How much is the road grant?")]
    [InlineData("Which came first, the visit or the accord?", Ranking.Earliest, "When did the visit came?", "When did the accord came?")]
    public void Each_operand_of_a_comparison_is_asked_for_alone(string question, Ranking ranking, string first, string second)
    {
        Calculation calculation = CalculationReader.Read(question)!;

        Assert.Equal(ranking, calculation.Ranking);
        Assert.Equal([first, second], calculation.Operands.Select(operand => operand.Question));
    }

    [Theory]
    [InlineData("How much did Norway and Sweden each pledge?")]
    [InlineData("Is it true that Norway gave more than $5 million?")]
    [InlineData("Which are the most important schools?")]
    [InlineData("Which was the largest grant ever?")]
    [InlineData("What is the pay gap in banking?")]
    [InlineData("When was the Lima Declaration adopted?")]
    public void A_question_that_looks_up_is_left_alone(string question) => Assert.Null(CalculationReader.Read(question));

    [Theory]
    [InlineData("Which country gave the most?", Ranking.Largest, "most", "Which country gave?")]
    [InlineData("Which country received the most school meals?", Ranking.Largest, "most school meals", "Which country received school meals?")]
    [InlineData("What is the smallest road grant in the list?", Ranking.Smallest, "smallest road grant", "What is road grant in the list?")]
    public void The_most_or_least_of_all_is_told(string question, Ranking ranking, string name, string operand)
    {
        Calculation calculation = CalculationReader.Read(question)!;

        Assert.Equal((true, ranking), (calculation.IsOfAll, calculation.Ranking));
        Assert.Equal((name, operand), (calculation.Operands[0].Name, calculation.Operands[0].Question));
    }

    [Fact]
    public void Each_side_of_more_than_is_an_operand_as_it_stands() =>
        Assert.Equal(
            ["the money for roads", "what the plan gave to schools"],
            CalculationReader.Read("Is the money for roads more than what the plan gave to schools?")!.Operands.Select(operand => operand.Name));

    [Fact]
    public void Three_members_are_three_operands() =>
        Assert.Equal(3, CalculationReader.Read("How much did Norway, Sweden and Peru give together?")!.Operands.Count);

    [Fact]
    public void A_date_at_the_end_belongs_to_both_operands() =>
        Assert.All(CalculationReader.Read("How much did exports exceed imports in 2024?")!.Operands, operand => Assert.Contains("in 2024", operand.Question, StringComparison.Ordinal));
}
