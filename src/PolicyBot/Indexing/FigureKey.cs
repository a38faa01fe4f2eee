using System.Globalization;
using PolicyBot.Figures;

namespace PolicyBot.Indexing;

/// <summary>Names a figure's value in any notation, so that "$1bn" finds "1 billion dollars".</summary>
public static class FigureKey
{
    /// <summary>The keys a figure is found by; for a date its day, month and year, as far as it has them.</summary>
    public static IReadOnlyList<string> Of(Figure figure)
    {
        if (figure.Kind != FigureKind.Date)
        {
            string unit = figure.Kind == FigureKind.Count ? "" : figure.Unit;
            string key = Key(figure.Kind, unit, figure.Value);
            return figure.Upper is { } upper ? [key, Key(figure.Kind, unit, upper)] : [key];
        }

        if (figure.Period is not { } period)
        {
            return [];
        }

        var keys = new List<string>(3) { string.Create(CultureInfo.InvariantCulture, $"date:{period.First.Year:0000}") };
        if (period.First.Year == period.Last.Year && period.First.Month == period.Last.Month)
        {
            keys.Add(string.Create(CultureInfo.InvariantCulture, $"date:{period.First:yyyy-MM}"));
            if (period.First == period.Last)
            {
                keys.Add(string.Create(CultureInfo.InvariantCulture, $"date:{period.First:yyyy-MM-dd}"));
            }
        }

        return keys;
    }

    private static string Key(FigureKind kind, string unit, decimal value) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}:{unit}:{value / 1.0000000000000000000000000000m}");
}
