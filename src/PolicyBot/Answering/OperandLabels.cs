using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Passages;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>The words beside each operand that say what it is of: of the question's words, or the head of its row, those that the other operands do not have.</summary>
/// <param name="question">The question.</param>
/// <param name="operands">The operands.</param>
internal sealed class OperandLabels(Question question, IReadOnlyList<TaggedFigure> operands)
{
    private const int LongestLabel = 120;

    /// <summary>The run of an operand's sentence; null where no words tell it from the others.</summary>
    public TextSpan? Of(int place)
    {
        TaggedFigure operand = operands[place];
        TextSpan? label = FirstCell(operand) ?? Nearest(place);
        return label is { } run && run.Length <= LongestLabel && !run.Overlaps(operand.Figure.Span) && operand.Sentence.Span.Contains(run) && ExitCheck.PartsNone(operand.Sentence.Figures, run) ? label : null;
    }

    private static TextSpan? FirstCell(TaggedFigure operand)
    {
        Passage passage = operand.Passage.Passage;
        TextSpan[] named = [.. operand.Sentence.Terms.Where(term => passage.Cells.Count > 1 && passage.Cells[0].Contains(term.Span)).Select(term => term.Span)];
        return named.Length == 0 || passage.Cells[0].Overlaps(operand.Figure.Core) ? null : new(named[0].Start, named[^1].End);
    }

    // Of the question's words in the sentence, those nearest to this figure that no other operand's sentence has, or that stand nearer to this figure than to the other.
    private TextSpan? Nearest(int place)
    {
        TaggedFigure operand = operands[place];
        TextSpan[] runs = [.. question.Concepts
            .Where(concept => concept.Figure is null)
            .SelectMany(concept => concept.Wordings.Select(operand.Sentence.Find).OfType<TextSpan>().Take(1))
            .Where(run => operands.Where((_, i) => i != place).All(other => !IsOf(run, operand, other)))
            .OrderByDescending(IsName)
            .ThenBy(run => Distance(run, operand.Figure))];

        // "Norway and Sweden gave $5 million and $2 million": which is whose, nearness does not tell.
        bool isUnclear = runs.Count(IsName) > 1 && operands.Where((_, i) => i != place).Any(other => other.Sentence == operand.Sentence);
        return runs.Length == 0 || isUnclear ? null : runs[0];

        bool IsName(TextSpan run) => char.IsUpper(operand.Passage.Passage.Document.Text[run.Start]);
    }

    private static bool IsOf(TextSpan run, TaggedFigure operand, TaggedFigure other) => operand.Sentence == other.Sentence
        ? Distance(run, other.Figure) <= Distance(run, operand.Figure)
        : other.Sentence.Has([.. operand.Sentence.Terms.Where(term => run.Contains(term.Span)).Select(term => term.Stem)]);

    private static int Distance(TextSpan run, Figure figure) =>
        run.End <= figure.Span.Start ? figure.Span.Start - run.End : Math.Max(0, run.Start - figure.Core.End);
}
