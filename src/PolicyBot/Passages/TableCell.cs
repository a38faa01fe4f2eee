namespace PolicyBot.Passages;

/// <summary>One cell of a table that is being read.</summary>
/// <param name="IsHead">Whether the markup calls it a head.</param>
/// <param name="ColumnSpan">How many columns it covers; at least 1.</param>
internal sealed record TableCell(bool IsHead, int ColumnSpan)
{
    public List<ReadUnit> Units { get; } = [];

    public bool HoldsWords => Units.Exists(unit => char.IsLetterOrDigit(unit.Char));

    /// <summary>Whether it holds more digits than letters.</summary>
    public bool IsNumber => Units.Count(unit => char.IsAsciiDigit(unit.Char)) > Units.Count(unit => char.IsLetter(unit.Char));

    /// <summary>Whether all its words are set in bold; false where it has none.</summary>
    public bool IsStrong => HoldsWords && Units.TrueForAll(unit => unit.Strong || !char.IsLetterOrDigit(unit.Char));
}
