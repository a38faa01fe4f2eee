using System.Globalization;
using System.Text.Json;
using PolicyBot.Documents;
using PolicyBot.Figures;

namespace PolicyBot.Web.Knowledge;

/// <summary>Which figures are asked for.</summary>
/// <param name="Kind">What they measure; null for any.</param>
/// <param name="Least">The smallest value, included; null for no bound.</param>
/// <param name="Most">The largest value, included; null for no bound.</param>
/// <param name="Unit">Words that the unit holds, compared without regard to case; null for any.</param>
/// <param name="DocumentId">The document that states them; null for any.</param>
/// <param name="Offset">How many to pass over.</param>
/// <param name="Limit">The most to give.</param>
public sealed record FigureQuery(FigureKind? Kind, decimal? Least, decimal? Most, string? Unit, string? DocumentId, int Offset, int Limit)
{
    /// <summary>The most figures of one page.</summary>
    public const int MaximumLimit = 500;

    private const int DefaultLimit = 100;

    /// <summary>Whether a figure of a document is asked for; a range matches where it meets the bounds.</summary>
    public bool Matches(Figure figure, Document document) =>
        (Kind is null || figure.Kind == Kind)
        && (Least is null || (figure.Upper ?? figure.Value) >= Least)
        && (Most is null || figure.Value <= Most)
        && (Unit is null || figure.Unit.Contains(Unit, StringComparison.OrdinalIgnoreCase))
        && (DocumentId is null || document.Id == DocumentId);

    /// <summary>Reads the parameters of a query string; a blank one counts as absent.</summary>
    /// <param name="given">The parameters.</param>
    /// <param name="documents">The documents there are.</param>
    /// <param name="faults">Gets a sentence for each parameter that cannot be read.</param>
    public static FigureQuery Read(FigureParameters given, IReadOnlyList<Document> documents, ICollection<string> faults)
    {
        if (!string.IsNullOrEmpty(given.Document) && documents.All(document => document.Id != given.Document))
        {
            faults.Add("'document' is not the id of a document; the ids are listed at /api/documents.");
        }

        var least = Value("min", given.Min, faults);
        var most = Value("max", given.Max, faults);
        if (least > most)
        {
            faults.Add("'min' is greater than 'max'.");
        }

        return new(
            KindOf(given.Kind, faults),
            least,
            most,
            string.IsNullOrEmpty(given.Unit) ? null : given.Unit,
            string.IsNullOrEmpty(given.Document) ? null : given.Document,
            WholeNumber("offset", given.Offset, 0, 0, int.MaxValue, faults),
            WholeNumber("limit", given.Limit, DefaultLimit, 1, MaximumLimit, faults));
    }

    private static FigureKind? KindOf(string? text, ICollection<string> faults)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            if (Name(kind).Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        faults.Add($"'kind' is none of the kinds there are: {string.Join(", ", Enum.GetValues<FigureKind>().Select(Name))}.");
        return null;
    }

    private static string Name(FigureKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static decimal? Value(string name, string? text, ICollection<string> faults)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        // No thousands separators: read as such, the decimal comma of "4,25" would make it 425.
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        faults.Add($"'{name}' is not a number; expected digits with a decimal point, as in 2400000 or 4.25.");
        return null;
    }

    private static int WholeNumber(string name, string? text, int otherwise, int least, int most, ICollection<string> faults)
    {
        if (string.IsNullOrEmpty(text))
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            return value;
        }

        faults.Add(FormattableString.Invariant($"'{name}' is not a whole number from {least} to {most}."));
        return otherwise;
    }
}
