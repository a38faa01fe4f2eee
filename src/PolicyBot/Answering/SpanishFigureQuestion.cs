using System.Globalization;
using PolicyBot.Figures;

namespace PolicyBot.Answering;

/// <summary>Asks in Spanish what a figure is of: "¿Qué son los 81,6 millones de dólares?".</summary>
/// <remarks>A question in Spanish is made of the figure alone: the words around it are English, and not for us to translate into what a reader of Spanish would say.</remarks>
internal static class SpanishFigureQuestion
{
    private const decimal Million = 1_000_000m;

    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>The question; null where the figure is a range or of a kind that is not asked for so.</summary>
    public static string? Of(Figure figure)
    {
        if (figure.Upper is not null || figure.Value <= 1)
        {
            return null;
        }

        return figure.Kind switch
        {
            FigureKind.Percentage => $"¿Qué es el {Number(figure.Value)} por ciento?",
            FigureKind.Money when Currency(figure.Unit) is { } currency => $"¿Qué son {(currency == "libras" && figure.Value < Million ? "las" : "los")} {Amount(figure.Value, "de ")}{currency}?",
            FigureKind.Count when figure.Value >= 1000 => $"¿Qué son los {Amount(figure.Value, "").TrimEnd()}?",
            _ => null,
        };
    }

    private static string? Currency(string unit) => unit switch
    {
        "USD" => "dólares",
        "EUR" => "euros",
        "GBP" => "libras",
        _ => null,
    };

    private static string Amount(decimal value, string of) =>
        value >= 2 * Million && decimal.Round(value / Million, 3) * Million == value ? $"{Number(value / Million)} millones {of}" : Number(value) + " ";

    private static string Number(decimal value) => value.ToString("#,0.###", Numbers);
}
