using PolicyBot.Figures;
using PolicyBot.Passages;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Chooses, of the figures that each operand may be, those that go together.</summary>
internal static class OperandChoice
{
    /// <summary>What <see cref="Closeness"/> adds up to for two figures side by side.</summary>
    public const double SideBySide = SameDocument + SamePassage;

    private const double WeightOfAWhole = 2;
    private const double SameDocument = 1;
    private const double SamePassage = 1;

    /// <summary>The figures, in the order of the operands; null where none measure the same. Parallel figures mostly stand side by side: of two ways the one whose figures stand together.</summary>
    /// <param name="sought">What was found for each operand.</param>
    /// <param name="calculation">What is to be computed.</param>
    public static Operand[]? Of(IReadOnlyList<SoughtOperand> sought, Calculation calculation)
    {
        Operand[]? best = null;
        double highest = double.MinValue;
        foreach (Operand first in sought[0].Candidates)
        {
            var chosen = new Operand[sought.Count];
            chosen[0] = first;
            double score = first.Score;
            for (int i = 1; i < chosen.Length && score > double.MinValue; i++)
            {
                Operand? next = sought[i].Candidates
                    .Where(candidate => Operand.GoTogether(first.Figure, candidate.Figure, calculation.Ranking is not null) && IsOrdered(calculation, first.Figure, candidate.Figure) && !chosen.Take(i).Any(other => IsSamePlace(other, candidate)))
                    .MaxBy(candidate => candidate.Score + Closeness(first, candidate) + Wholeness(calculation, first, candidate));
                chosen[i] = next!;
                score = next is null ? double.MinValue : score + next.Score + Closeness(first, next) + Wholeness(calculation, first, next);
            }

            if (score > highest)
            {
                (best, highest) = (chosen, score);
            }
        }

        return best;
    }

    // "300 new attorneys: 230 for crime, 70 for the border": what the others of its sentence add up to is their whole.
    private static double Wholeness(Calculation calculation, Operand part, Operand whole) =>
        calculation.Operation == Operation.Share && part.Sentence.Sentence == whole.Sentence.Sentence
        && IsSumOfOthers(whole, part) ? WeightOfAWhole : 0;

    // A part is less than its whole.
    private static bool IsOrdered(Calculation calculation, Figure first, Figure second) =>
        calculation.Operation == Operation.Share ? first.Value < second.Value : !calculation.IsPartOfWhole || first.Value > second.Value;

    /// <summary>Whether both are one figure at one place.</summary>
    public static bool IsSamePlace(Operand one, Operand other) =>
        one.Sentence.Passage.Ordinal == other.Sentence.Passage.Ordinal && one.Figure.Core == other.Figure.Core;

    /// <summary>How near two stand: 1 for one document, 1 more where they stand side by side in it.</summary>
    public static double Closeness(Operand one, Operand other) =>
        (one.Sentence.Passage.Passage.Document == other.Sentence.Passage.Passage.Document ? SameDocument : 0) + (IsParallel(one, other) ? SamePassage : 0);

    private static bool IsParallel(Operand one, Operand other)
    {
        Passage first = one.Sentence.Passage.Passage, second = other.Sentence.Passage.Passage;
        return first.Document == second.Document && (first == second
            || (first.Cells.Count > 0 && first.Cells.Count == second.Cells.Count && first.ColumnHeads.SequenceEqual(second.ColumnHeads))
            || (first.Kind == PassageKind.ListItem && second.Kind == PassageKind.ListItem && first.Headings.SequenceEqual(second.Headings)));
    }

    /// <summary>Whether a figure is what the other smaller ones of its sentence add up to.</summary>
    public static bool IsSumOfOthers(Operand whole, Operand part) =>
        whole.Sentence.Sentence.Figures.Where(figure => figure != whole.Figure && figure.Value < whole.Figure.Value && FigureArithmetic.GoTogether(figure, part.Figure)).Sum(figure => figure.Value) == whole.Figure.Value;
}
