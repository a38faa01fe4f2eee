namespace PolicyBot.Figures;

/// <summary>Which of many figures are wanted, by what they measure and how much; every condition that is null lets all pass.</summary>
public sealed record FigureFilter
{
    /// <summary>What they measure.</summary>
    public FigureKind? Kind { get; init; }

    /// <summary>The figure whose value they state, in any notation; a bare number ("2.4 million") stands for every kind.</summary>
    public Figure? Same { get; init; }

    /// <summary>The smallest value; a range passes where it meets it.</summary>
    public decimal? Least { get; init; }

    /// <summary>Whether a value equal to <see cref="Least"/> is left out.</summary>
    public bool IsLeastExcluded { get; init; }

    /// <summary>The largest value; a range passes where it meets it.</summary>
    public decimal? Most { get; init; }

    /// <summary>Whether a value equal to <see cref="Most"/> is left out.</summary>
    public bool IsMostExcluded { get; init; }

    /// <summary>Words that the unit holds, compared without regard to case.</summary>
    public string? Unit { get; init; }

    /// <summary>What the qualifier says.</summary>
    public Bound? Bound { get; init; }

    /// <summary>The days of which a date must share one.</summary>
    public DatePeriod? Period { get; init; }

    /// <summary>Whether a figure is wanted.</summary>
    public bool Matches(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var (low, high) = (figure.Value, figure.Upper ?? figure.Value);
        return (Kind is null || figure.Kind == Kind)
            && (Same is null || IsSame(figure, Same))
            && (Least is null || (IsLeastExcluded ? high > Least : high >= Least))
            && (Most is null || (IsMostExcluded ? low < Most : low <= Most))
            && (Unit is null || figure.Unit.Contains(Unit, StringComparison.OrdinalIgnoreCase))
            && (Bound is null || figure.Bound == Bound)
            && (Period is not { } period || (figure.Period is { } days && days.Overlaps(period)));
    }

    private static bool IsSame(Figure figure, Figure wanted) => wanted is { Kind: FigureKind.Count, Unit.Length: 0 }
        ? figure.Kind is not (FigureKind.Date or FigureKind.Ordinal) && (figure.Value == wanted.Value || figure.Upper == wanted.Value)
        : FigureComparison.IsSameValue(figure, wanted);
}
