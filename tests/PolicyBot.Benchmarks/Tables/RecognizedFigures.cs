using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>The figures that Microsoft.Recognizers.Text finds: money, shares, dimensions, dates and lengths of time, ordinals, and numbers.</summary>
internal static class RecognizedFigures
{
    private static readonly IModel[] Models =
    [
        new NumberWithUnitRecognizer(Culture.English).GetCurrencyModel(),
        new NumberWithUnitRecognizer(Culture.English).GetDimensionModel(),
        new NumberRecognizer(Culture.English).GetPercentageModel(),
        new DateTimeRecognizer(Culture.English).GetDateTimeModel(),
        new NumberRecognizer(Culture.English).GetOrdinalModel(),
        new NumberRecognizer(Culture.English).GetNumberModel(),
    ];

    /// <summary>What is found, of overlapping finds the longest; the value as PolicyBot gives it, so far as that can be told.</summary>
    public static IReadOnlyList<(int Start, int End, decimal? Value)> Read(string text)
    {
        var kept = new List<(int Start, int End, decimal? Value)>();
        foreach (var found in Models.SelectMany(model => model.Parse(text)).OrderByDescending(found => found.End - found.Start))
        {
            if (!kept.Exists(longer => found.Start < longer.End && longer.Start <= found.End))
            {
                kept.Add((found.Start, found.End + 1, Value(found.Resolution)));
            }
        }

        return kept;
    }

    private static decimal? Value(IDictionary<string, object>? resolution)
    {
        if (resolution?.TryGetValue("value", out var value) == true)
        {
            return decimal.TryParse($"{value}".TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        return resolution?.TryGetValue("values", out var values) == true && values is List<Dictionary<string, string>> { Count: > 0 } several
            && several[0].TryGetValue("timex", out var timex) ? Value(timex) : null;
    }

    // "2016-05-01" is 2016, "XXXX-10-20" is 1020, "(2001-05,2008-12,P91M)" is 2001, "P10Y" is 10.
    private static decimal? Value(string timex)
    {
        var first = timex.TrimStart('(', 'P', 'T');
        if (first.StartsWith("XXXX-", StringComparison.Ordinal) && first.Split('-', ',') is [_, var month, .. var rest] && Number(month) is { } known)
        {
            return (known * 100) + (rest is [var day, ..] && Number(day) is { } stated ? stated : 0);
        }

        return Number(new string([.. first.TakeWhile(char.IsAsciiDigit)]));
    }

    private static decimal? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
