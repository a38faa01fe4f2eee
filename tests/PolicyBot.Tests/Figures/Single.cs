using PolicyBot.Documents;
using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

/// <summary>Reads texts that state exactly one figure.</summary>
internal static class Single
{
    public static Figure Of(string text) => Assert.Single(FigureExtractor.Extract(text));

    public static string Cut(this string text, TextSpan span) => text[span.Start..span.End];

    /// <summary>Decimals cannot stand in attributes, so tables write them as text.</summary>
    public static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
