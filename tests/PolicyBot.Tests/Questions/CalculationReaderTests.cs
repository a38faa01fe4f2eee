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
    [InlineData("What part of the $9 million comes from Norway?", Operation.Share, "Norway", "$9 million")]
    [InlineData("The road grant is what percentage of the plan?", Operation.Share, "The road grant", "the plan")]
    [InlineData("What share do village schools make up of the plan?", Operation.Share, "village schools", "the plan")]
    [InlineData("How long after the accord was the road opened?", Operation.Years, "the accord", "the road opened")]
    [InlineData("How old was the road fund when it was closed?", Operation.Years, "the road fund", "it was closed")]
    [InlineData("How many years apart are the accord and the visit?", Operation.Years, "the accord", "the visit")]
    [InlineData("How many of the schools did not apply?", Operation.Difference, "the schools", "apply")]
    [InlineData("Of the 90 schools, how many were not repaired?", Operation.Difference, "the 90 schools", "repaired")]
    [InlineData("How much higher is the limit for lead than the one for zinc?", Operation.Difference, "the limit for lead", "the one for zinc")]
    [InlineData("By how much is the road grant smaller than the school grant?", Operation.Difference, "the road grant", "the school grant")]
    [InlineData("How far does the road grant fall short of the school grant?", Operation.Difference, "the road grant", "the school grant")]
    [InlineData("How many more teachers are paid by the state than pupils in village schools?", Operation.Difference, "teachers are paid by the state", "pupils in village schools")]
    [InlineData("If you add the school grant and the road grant, what do you get?", Operation.Sum, "the school grant", "the road grant")]
    [InlineData("How many teachers were hired, counting both Norway and Sweden?", Operation.Sum, "Norway", "Sweden")]
    [InlineData("What would the two taxes, the sales tax and the fuel tax, raise together?", Operation.Sum, "the sales tax", "the fuel tax")]
    [InlineData("What was the average value of the grants the city gave?", Operation.Average, "What was the average value of the  the city gave?", "grants")]
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
    [InlineData("Is the school grant or the road grant larger?", Ranking.Largest, "How much is the school grant?", "How much is the road grant?")]
    [InlineData("Where is the fee higher, in Peru or in Chile?", Ranking.Largest, "How much is the fee in Peru?", "How much is the fee in Chile?")]
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
    [InlineData("Which part of the country was hit?")]
    [InlineData("How long is the road?")]
    [InlineData("Why were the schools not repaired?")]
    [InlineData("Who are the two new ministers?")]
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

    [Theory]
    [InlineData("What are the three largest grants?", 3, "What are grants?")]
    [InlineData("Which two countries gave the most?", 2, "Which two countries gave?")]
    [InlineData("Name the 4 biggest grants.", 4, "Name grants?")]
    public void How_many_of_the_largest_are_asked_for_is_told(string question, int count, string operand)
    {
        Calculation calculation = CalculationReader.Read(question)!;

        Assert.Equal((true, count, operand), (calculation.IsOfAll, calculation.Count, calculation.Operands[0].Question));
    }

    [Theory]
    [InlineData("How much do the two northern counties get together?", 2, "northern counties", "How much do the northern counties get?")]
    [InlineData("What do both grants add up to?", 2, "grants", "How much do grants?")]
    public void A_group_is_told_by_its_number(string question, int count, string group, string operand)
    {
        Calculation calculation = CalculationReader.Read(question)!;

        Assert.Equal((Operation.Sum, true, count), (calculation.Operation, calculation.IsOfAll, calculation.Count));
        Assert.Equal((group, operand), (calculation.Operands[0].Name, calculation.Operands[0].Question));
    }

    [Theory]
    [InlineData("How long did the road fund run?")]
    [InlineData("How many more pupils were there in 2020 than a year earlier?")]
    public void What_the_question_does_not_name_is_left_to_one_sentence(string question) => Assert.Empty(CalculationReader.Read(question)!.Operands);

    [Fact]
    public void That_of_another_is_all_that_the_first_has() =>
        Assert.Equal("How much is the share of the aid of Peru?", CalculationReader.Read("How much larger was Norway's share of the aid than that of Peru?")!.Operands[1].Question);

    [Fact]
    public void Each_side_of_more_than_is_an_operand_as_it_stands() =>
        Assert.Equal(
            ["the money for roads", "what the plan gave to schools"],
            CalculationReader.Read("Is the money for roads more than what the plan gave to schools?")!.Operands.Select(operand => operand.Name));

    [Theory]
    [InlineData("Peru has how many more than Chile")]
    [InlineData("so how many more than")]
    public void A_comparison_that_breaks_off_is_read(string question) => CalculationReader.Read(question);

    [Fact]
    public void Three_members_are_three_operands() =>
        Assert.Equal(3, CalculationReader.Read("How much did Norway, Sweden and Peru give together?")!.Operands.Count);

    [Fact]
    public void A_date_at_the_end_belongs_to_both_operands() =>
        Assert.All(CalculationReader.Read("How much did exports exceed imports in 2024?")!.Operands, operand => Assert.Contains("in 2024", operand.Question, StringComparison.Ordinal));
}
