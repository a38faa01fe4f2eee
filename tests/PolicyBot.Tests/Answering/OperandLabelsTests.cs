using PolicyBot.Answering;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class OperandLabelsTests
{
    private static readonly string?[] Both = ["Norway", "Sweden"];
    private static readonly string?[] Neither = [null, null];

    [Fact]
    public void A_name_of_the_question_labels_the_figure_of_its_sentence() =>
        Assert.Equal(Both, Labels("Did Norway or Sweden give more?", "Norway gave $5 million.\n\nSweden gave $2 million."));

    [Fact]
    public void A_name_beside_each_figure_of_one_sentence_labels_it() =>
        Assert.Equal(Both, Labels("Did Norway or Sweden give more?", "Grants of $5 million to Norway, and of $2 million to Sweden, were paid."));

    [Fact]
    public void Where_names_and_figures_stand_apart_nothing_says_whose_is_whose() =>
        Assert.Equal(Neither, Labels("Did Norway or Sweden give more?", "Norway and Sweden gave $5 million and $2 million."));

    [Fact]
    public void The_first_cell_labels_a_row() =>
        Assert.Equal(Both, Labels("Who gave more?", "| Country | Grant |\n|---|---|\n| Norway | $5 million |\n| Sweden | $2 million |"));

    private static IEnumerable<string?> Labels(string question, string text)
    {
        using TestEngine test = TestEngine.Over("# Aid\n\n" + text);
        TaggedFigure[] operands = [.. test.Index.Passages.SelectMany(passage => passage.Sentences.SelectMany(sentence => sentence.Figures.Select(figure => new TaggedFigure(passage, sentence, figure, 0, 0))))];
        OperandLabels labels = new(test.Engine.Weigh(question, []).Question, operands);
        return operands.Select((operand, i) => labels.Of(i) is { } run ? operand.Passage.Passage.Document.Cut(run) : null).ToList();
    }
}
