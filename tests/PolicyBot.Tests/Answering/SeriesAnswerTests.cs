using PolicyBot.Answering;
using PolicyBot.Questions;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class SeriesAnswerTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        """
        # School grants in the Andes

        ## Grants by country

        | Country | Grants asked for | Grants approved |
        | --- | --- | --- |
        | Peru | $9 million | $5 million |
        | Chile | $8 million | $7 million |
        | Bolivia | $4 million | $2 million |
        | Ecuador | $4 million | $2 million |
        | Total | $25 million | $16 million |
        """);

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("Which country has the largest grants approved?", "The largest of those listed: Chile: $7 million [1], next: Peru: $5 million [2]. Difference, computed: $2 million")]
    [InlineData("Which country asked for the most grants?", "The largest of those listed: Peru: $9 million [1], next: Chile: $8 million [2]. Difference, computed: $1 million")]
    [InlineData("How much more in grants approved did Chile get than Bolivia?", "$5 million (computed: Chile: $7 million [1] minus Bolivia: $2 million [2])")]
    [InlineData("What share of the grants approved went to Peru?", "about 31.3 percent (computed: Peru: $5 million [1] out of Total: $16 million [2])")]
    [InlineData("What is the difference between the grants asked for and the grants approved for Chile?", "$1 million (computed: Chile: $8 million [1] minus Chile: $7 million [1])")]
    public void The_lead_states_the_rows_that_answer(string question, string lead) =>
        Assert.Equal(lead, PlainText.Of(Reply.To(_test.Engine.Answer(question)).Lead));

    [Theory]
    [InlineData("Which city has the largest grants approved?")]
    [InlineData("Which country has the largest hospital?")]
    [InlineData("How much more in grants approved did Chile get than Norway?")]
    [InlineData("Which country has the smallest grants approved?")]
    public void What_no_row_is_named_or_settles_is_not_computed(string question)
    {
        Answer answer = _test.Engine.Answer(question);

        Assert.True(answer.Computation is null || answer.Computation.Chosen is null && answer.Computation.Result?.Value == 0, PlainText.Of(Reply.To(answer).Lead));
    }

    [Fact]
    public void The_whole_of_a_table_comes_from_its_own_total() =>
        Assert.Equal(2, _test.Engine.Answer("What share of the grants approved went to Peru?").Citations.Count);

    [Theory]
    [InlineData("- Kenya: $9 million, announced in 2020")]
    [InlineData("- Kenya: 9 schools")]
    public void No_largest_is_named_of_a_list_of_which_an_item_could_not_be_read(string item) =>
        Assert.Null(Ask($"# School grants\n\nThe grants by country are:\n\n- Peru: $5 million\n- Chile: $7 million\n- Bolivia: $2 million\n{item}", "Which country has the largest grant?").Computation);

    [Fact]
    public void No_largest_is_named_of_a_column_of_which_a_cell_could_not_be_read() =>
        Assert.Null(Ask("# School grants\n\n| Country | Grant |\n| --- | --- |\n| Peru | $5 million |\n| Chile | $7 million |\n| Bolivia | $2 million |\n| Kenya | pending |", "Which country has the largest grant?").Computation);

    [Fact]
    public void An_empty_cell_lists_nothing() =>
        Assert.Equal(7_000_000, Ask("# School grants\n\n| Country | Grant |\n| --- | --- |\n| Peru | $5 million |\n| Chile | $7 million |\n| Bolivia | $2 million |\n| Kenya | — |", "Which country has the largest grant?").Computation!.Operands[0].Figure.Value);

    [Theory]
    [InlineData("$5 million", "$5 million")]
    [InlineData("$5 million", "$4 million to $6 million")]
    public void No_next_is_named_where_the_second_place_is_not_settled(string one, string other) =>
        Assert.Null(Ask($"# School grants\n\n| Country | Grant |\n| --- | --- |\n| Peru | {one} |\n| Chile | $7 million |\n| Bolivia | {other} |\n| Kenya | $1 million |", "Which country has the largest grant?").Computation);

    [Theory]
    [InlineData("$16 million", true)]
    [InlineData("$9 million", false)]
    public void A_share_of_a_whole_that_the_question_gives_is_not_one_of_another_total(string whole, bool isComputed)
    {
        Answer answer = Ask(
            $"# School grants of the {whole} plan\n\n| Country | Grant |\n| --- | --- |\n| Peru | $5 million |\n| Chile | $7 million |\n| Bolivia | $4 million |\n| Total | $16 million |",
            $"What share of the {whole} in school grants was received by Peru?");

        Assert.Equal(isComputed, answer.Computation?.Operands[1].Figure.Value == 16_000_000);
    }

    [Fact]
    public void A_row_without_a_name_is_not_the_one_that_the_question_names() =>
        Assert.Null(Ask(
            "# School meals\n\n| State | Schools that applied | Schools approved |\n| --- | --- | --- |\n| — | 50 | 10 |\n| Ohio | 90 | 70 |\n| Utah | 80 | 60 |\n| Iowa | 70 | 40 |",
            "How many more schools applied than were approved?").Computation);

    [Fact]
    public void The_table_of_the_row_is_weighed_not_another_that_has_the_name_too()
    {
        using TestEngine test = TestEngine.Over(
            """
            # Help for farms

            ## Roads

            | State | Bridges |
            | --- | --- |
            | Ohio | 3 |
            | Utah | 4 |
            | Iowa | 5 |

            ## School meals

            | State | Schools that applied | Schools approved |
            | --- | --- | --- |
            | Ohio | 90 | 70 |
            | Utah | 80 | 60 |
            | Iowa | 70 | 40 |
            """);
        const string Question = "Of school meals in Ohio, how many more schools applied than were approved?";
        var questions = new QuestionReader(test.Index, test.Synonyms);

        Assert.NotNull(new SeriesAnswer(test.Index, questions, new(test.Index)).Named(questions.Read(Question, []), CalculationReader.Read(Question)!));
    }

    private static Answer Ask(string text, string question)
    {
        using TestEngine test = TestEngine.Over(text);
        return test.Engine.Answer(question);
    }
}
