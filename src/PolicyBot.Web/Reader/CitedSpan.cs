using System.Globalization;
using PolicyBot.Documents;

namespace PolicyBot.Web.Reader;

/// <summary>Reads which run of a document an address asks to highlight.</summary>
/// <param name="Span">The run; null where there is none in the document.</param>
/// <param name="IsOutside">Whether a run was asked for that is none of the document's.</param>
public sealed record CitedSpan(TextSpan? Span, bool IsOutside)
{
    /// <summary>Reads the parameters of a query string.</summary>
    /// <param name="start">The first UTF-16 unit, in digits; null where it is not given.</param>
    /// <param name="end">The unit behind the last one, in digits; null where it is not given.</param>
    /// <param name="length">How many UTF-16 units the document has.</param>
    public static CitedSpan Read(string? start, string? end, int length)
    {
        if (string.IsNullOrEmpty(start) && string.IsNullOrEmpty(end))
        {
            return new(null, IsOutside: false);
        }

        return Unit(start) is { } first && Unit(end) is { } last && first < last && last <= length
            ? new(new TextSpan(first, last), IsOutside: false)
            : new(null, IsOutside: true);
    }

    private static int? Unit(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var unit) ? unit : null;
}
