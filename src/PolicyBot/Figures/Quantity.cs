namespace PolicyBot.Figures;

/// <summary>A number as read, its scale kept apart: the scale of a range's second end may belong to both.</summary>
/// <param name="Number">The number before its scale word (2.4 in "2.4 million").</param>
/// <param name="Scale">The scale (1000000 in "2.4 million"), 1 where there is none.</param>
/// <param name="Next">The first token after the number and its scale.</param>
internal readonly record struct Quantity(decimal Number, decimal Scale, int Next)
{
    public static bool TryMultiply(decimal value, decimal factor, out decimal product)
    {
        var isPossible = factor <= 1 || Math.Abs(value) <= decimal.MaxValue / factor;
        product = isPossible ? value * factor : 0;
        return isPossible;
    }
}
