namespace PolicyBot.Figures;

/// <summary>One end of a range or a whole figure: a number with the unit written to it.</summary>
/// <param name="First">The first token, a sign or currency included.</param>
/// <param name="Next">The first token after the unit.</param>
/// <param name="Number">The number before scale and factor, negative after a minus.</param>
/// <param name="Scale">The scale word's value, 1 where there is none.</param>
/// <param name="Unit">The unit written before or after the number.</param>
internal readonly record struct Amount(int First, int Next, decimal Number, decimal Scale, MeasureUnit Unit)
{
    public bool TryValue(out decimal value)
    {
        value = 0;
        return Quantity.TryMultiply(Number, Scale, out var scaled) && Quantity.TryMultiply(scaled, Unit.Factor, out value);
    }
}
