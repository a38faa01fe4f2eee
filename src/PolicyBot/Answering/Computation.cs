using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>What was computed or compared to answer a question, and from which cited figures.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Operands">Its operands, in the order that <see cref="Figures.Operation"/> says.</param>
/// <param name="Labels">For each operand, the run of its citation that says what it is of, in the cited document; null where none does.</param>
/// <param name="Result">The computed figure; null where the operands allow no statement.</param>
/// <param name="Ranking">Which operand was asked for; null where the result was.</param>
/// <param name="Chosen">The place of that operand among <paramref name="Operands"/>; null where none was asked for, the figures are equal, or their qualifiers leave it open.</param>
public sealed record Computation(
    Operation Operation,
    IReadOnlyList<CitedFigure> Operands,
    IReadOnlyList<TextSpan?> Labels,
    ComputedFigure? Result,
    Ranking? Ranking,
    int? Chosen)
{
    /// <summary>Whether the operands are the first ones asked for and the next one, in the order asked for, of all figures of a table or list.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>The computation of those operands.</summary>
    /// <param name="calculation">What the question asks for.</param>
    /// <param name="operands">The operands in the order of the question.</param>
    /// <param name="labels">What each is of.</param>
    public static Computation Of(Calculation calculation, IReadOnlyList<CitedFigure> operands, IReadOnlyList<TextSpan?> labels)
    {
        // A difference is what the larger has more, and time passes from the earlier to the later, whichever is named first.
        bool turns = calculation.IsElapsed
            ? FigureOrder.Compare(operands[0].Figure, operands[1].Figure) > 0
            : calculation is { Operation: Operation.Difference, IsPartOfWhole: false } && operands.Count == 2 && operands[0].Figure.Value < operands[1].Figure.Value;
        if (turns)
        {
            (operands, labels) = ([operands[1], operands[0]], [labels[1], labels[0]]);
        }

        Figure[] figures = [.. operands.Select(operand => operand.Figure)];
        int? chosen = calculation.Ranking is not { } ranking ? null
            : calculation.IsOfAll && figures.Length > 2 ? 0
            : figures.Length == 2 ? RankedFirst(ranking, FigureOrder.Compare(figures[0], figures[1]))
            : figures.Skip(1).All(figure => RankedFirst(ranking, FigureOrder.Compare(figures[0], figure)) == 0) ? 0 : null;
        Operation operation = calculation.HasOwnUnit ? calculation.Operation : Elapsed.UnitOf(figures[0], figures[1]);
        return new(operation, operands, labels, Compute(operation, figures), calculation.Ranking, chosen) { IsOfAll = calculation.IsOfAll };
    }

    /// <summary>What the operation gives; null of several that are only put in order.</summary>
    internal static ComputedFigure? Compute(Operation operation, IReadOnlyList<Figure> operands) =>
        operation == Operation.Difference && operands.Count > 2 ? null : FigureArithmetic.Compute(operation, operands);

    private static int? RankedFirst(Ranking ranking, int? order) => order is null or 0 ? null
        : (order > 0) == (ranking is Questions.Ranking.Largest or Questions.Ranking.Latest) ? 0 : 1;
}
