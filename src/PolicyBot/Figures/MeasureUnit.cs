namespace PolicyBot.Figures;

/// <summary>A unit as read.</summary>
/// <param name="Kind">What a number with this unit measures; a count where no unit was written.</param>
/// <param name="Name">The unit's name in <see cref="Figure.Unit"/>.</param>
/// <param name="Factor">How many of <paramref name="Name"/> one of the written unit makes.</param>
internal readonly record struct MeasureUnit(FigureKind Kind, string Name, decimal Factor)
{
    public static readonly MeasureUnit None = new(FigureKind.Count, "", 1);

    public bool IsNone => Kind == FigureKind.Count;

    public bool IsSameAs(MeasureUnit other) => Kind == other.Kind && Name == other.Name;
}
