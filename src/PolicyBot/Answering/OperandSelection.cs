using PolicyBot.Figures;
using PolicyBot.Inference;

namespace PolicyBot.Answering;

/// <summary>The operands of an operation, chosen among the tagged figures.</summary>
/// <param name="Chosen">The operands, in the order that the operation takes them.</param>
/// <param name="BestLeft">The highest logit of a figure that was left and could have been an operand, too; null where there is none.</param>
internal sealed record OperandSelection(IReadOnlyList<TaggedFigure> Chosen, double? BestLeft)
{
    /// <summary>Below this logit nothing is an operand.</summary>
    private const double Least = -4;

    private const int MostConsidered = 14;

    /// <summary>Beyond any amount of money or people; a sum of a few of these is within a decimal's range.</summary>
    private const decimal LargestAdded = 1e24m;

    /// <summary>How near, as a share of it, a figure is to what it rounds.</summary>
    private const decimal Rounding = 0.03m;

    /// <summary>The likeliest operands that go together; null where no two do.</summary>
    /// <param name="operation">An operation of two or more figures.</param>
    /// <param name="figures">The figures, the likeliest first.</param>
    public static OperandSelection? Of(AskedOperation operation, IReadOnlyList<TaggedFigure> figures)
    {
        TaggedFigure[] likely = [.. WithoutRoundings([.. figures.Where(figure => figure.Operand > Least).Take(MostConsidered)])];
        IReadOnlyList<TaggedFigure>? chosen = TakesAny(operation) ? Group(operation, likely) : Pair(operation, likely);
        return chosen is null ? null : Left(operation, chosen, likely);
    }

    /// <summary>Operands that were chosen otherwise, beside the tagged figures.</summary>
    public static OperandSelection Left(AskedOperation operation, IReadOnlyList<TaggedFigure> chosen, IReadOnlyList<TaggedFigure> figures)
    {
        double[] left = [.. figures.Where(figure => !chosen.Contains(figure) && chosen.Any(operand => GoTogether(operation, operand.Figure, figure.Figure) || GoTogether(operation, figure.Figure, operand.Figure))).Select(figure => figure.Operand)];
        return new(chosen, left.Length > 0 ? left.Max() : null);
    }

    // As many figures as there are, and not just two.
    private static bool TakesAny(AskedOperation operation) => operation is AskedOperation.Sum or AskedOperation.Largest or AskedOperation.Smallest or AskedOperation.Earliest or AskedOperation.Latest;

    // All that are likelier operands than not, or else two.
    private static List<TaggedFigure>? Group(AskedOperation operation, TaggedFigure[] likely)
    {
        TaggedFigure[] operands = [.. likely.Where(figure => figure.Operand > 0)];
        return operands
            .Select(first => operands.Where(figure => figure == first || GoTogether(operation, first.Figure, figure.Figure)).ToList())
            .Where(group => group.Count > 1)
            .MaxBy(group => group.Sum(figure => 1 / (1 + Math.Exp(-figure.Operand)))) is { } best
            ? operation == AskedOperation.Sum ? WithoutParts(best) : best
            : Pair(operation, likely);
    }

    // "300 attorneys, 230 for crime and 70 for the border": what others add up to stands for them, or where there is nothing else they for it.
    private static List<TaggedFigure> WithoutParts(List<TaggedFigure> group)
    {
        TaggedFigure total = group.MaxBy(figure => figure.Figure.Value)!;
        TaggedFigure[] others = [.. group.Where(figure => figure != total)];
        if (total.Figure.Value > LargestAdded || others.Length < 2)
        {
            return group;
        }

        if (others.Sum(figure => figure.Figure.Value) == total.Figure.Value)
        {
            return [.. others];
        }

        TaggedFigure[] beside = [.. others.Where(figure => figure.Sentence == total.Sentence)];
        return beside.Length > 1 && beside.Sum(figure => figure.Figure.Value) == total.Figure.Value ? [.. group.Where(figure => !beside.Contains(figure))] : group;
    }

    // "35 million" beside "35,711,958": the one is the other, said shortly.
    private static IEnumerable<TaggedFigure> WithoutRoundings(TaggedFigure[] figures) => figures.Where(figure => !figures.Any(other =>
        figure.Figure.Kind == other.Figure.Kind && figure.Figure.Kind is FigureKind.Money or FigureKind.Count && figure.Figure.Unit.Length > 0 == other.Figure.Unit.Length > 0
        && figure.Figure.Value != other.Figure.Value && Math.Abs(figure.Figure.Value - other.Figure.Value) <= Rounding * other.Figure.Value
        && Digits(figure.Figure.Value) <= 2 && Digits(other.Figure.Value) > 4));

    private static int Digits(decimal value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;

    private static List<TaggedFigure>? Pair(AskedOperation operation, TaggedFigure[] likely)
    {
        List<TaggedFigure>? best = null;
        double highest = double.MinValue;
        for (int i = 0; i < likely.Length; i++)
        {
            for (int j = 0; j < likely.Length; j++)
            {
                bool isOrdered = operation == AskedOperation.Average || i < j;
                if (i != j && isOrdered && GoTogether(operation, likely[i].Figure, likely[j].Figure) && likely[i].Operand + likely[j].Operand > highest)
                {
                    (best, highest) = ([likely[i], likely[j]], likely[i].Operand + likely[j].Operand);
                }
            }
        }

        return best;
    }

    private static bool GoTogether(AskedOperation operation, Figure first, Figure second) => operation switch
    {
        AskedOperation.Elapsed => first.Kind == FigureKind.Date && second.Kind == FigureKind.Date,
        AskedOperation.Earliest or AskedOperation.Latest => first.Kind == second.Kind && (first.Kind == FigureKind.Date || (first.Kind == FigureKind.Duration && first.Unit == second.Unit)),
        AskedOperation.Average => first.Kind is FigureKind.Money or FigureKind.Count && second.Kind is FigureKind.Count or FigureKind.Duration
            && (first.Kind != second.Kind || first.Value > second.Value),
        _ when first.Kind is FigureKind.Date or FigureKind.Ordinal || second.Kind is FigureKind.Date or FigureKind.Ordinal => false,
        AskedOperation.Sum or AskedOperation.Difference when IsShare(first) && IsShare(second) => true,
        _ when first.Kind == FigureKind.Count => second.Kind == FigureKind.Count,
        _ => FigureArithmetic.GoTogether(first, second),
    };

    private static bool IsShare(Figure figure) => figure.Kind is FigureKind.Percentage or FigureKind.PercentagePoints;
}
