namespace PolicyBot.Evaluation;

/// <summary>How sure a counted share is.</summary>
/// <param name="Low">The lower end, from 0 to 1.</param>
/// <param name="High">The upper end, from 0 to 1.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>The standard normal deviate of 95 % confidence.</summary>
    private const double Deviate = 1.959964;

    /// <summary>The 95 % interval of a share; from 0 to 1 where nothing was counted.</summary>
    /// <param name="part">How many have the property, from 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">How many were counted.</param>
    /// <remarks>The score interval of E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (Journal of the American Statistical Association 22, 1927).</remarks>
    public static Interval Of(int part, int whole)
    {
        if (whole == 0)
        {
            return new(0, 1);
        }

        var share = (double)part / whole;
        var square = Deviate * Deviate;
        var centre = share + (square / (2 * whole));
        var reach = Deviate * Math.Sqrt((share * (1 - share) / whole) + (square / (4d * whole * whole)));
        var scale = 1 + (square / whole);
        return new(Math.Max(0, (centre - reach) / scale), Math.Min(1, (centre + reach) / scale));
    }
}
