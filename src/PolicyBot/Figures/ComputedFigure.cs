namespace PolicyBot.Figures;

/// <summary>A figure that no text states, computed from figures that texts do state.</summary>
/// <remarks>Made by <see cref="FigureArithmetic"/> alone: the same operands always give an equal one.</remarks>
public sealed record ComputedFigure
{
    /// <summary>How it was computed.</summary>
    public required Operation Operation { get; init; }

    /// <summary>What it measures.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The value in <see cref="Unit"/>; the lower end of a range. Shares are rounded to one decimal, ratios to two, never across a bound.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range; null where there is none.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit, as <see cref="FigureKind"/> says for each kind; empty for a count of things that the operands name differently.</summary>
    public required string Unit { get; init; }

    /// <summary>What is known of the true value, from the qualifiers of the operands.</summary>
    public Bound Bound { get; init; }

    /// <summary>Whether the value or its bound is itself only near, because an operand is ("about 1.8 million") or because it was rounded.</summary>
    public bool IsApproximate { get; init; }
}
