using System.Globalization;
using System.Text.Json;
using PolicyBot.Documents;
using PolicyBot.Figures;

namespace PolicyBot.Web.Knowledge;

/// <summary>Which figures are asked for.</summary>
/// <param name="Filter">What they measure and how much.</param>
/// <param name="DocumentId">The document that states them; null for any.</param>
/// <param name="Offset">How many to pass over.</param>
/// <param name="Limit">The most to give.</param>
public sealed record FigureQuery(FigureFilter Filter, string? DocumentId, int Offset, int Limit)
{
    /// <summary>The most figures of one page.</summary>
    public const int MaximumLimit = 500;

    private const int DefaultLimit = 100;
    private const int LongestValue = 100;

    /// <summary>Whether a figure of a document is asked for; a range matches where it meets the bounds.</summary>
    public bool Matches(Figure figure, Document document) => Filter.Matches(figure) && (DocumentId is null || document.Id == DocumentId);

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

        var first = Day("from", given.From, faults);
        var last = Day("to", given.To, faults);
        if (first > last)
        {
            faults.Add("'from' is later than 'to'.");
        }

        var filter = new FigureFilter
        {
            Kind = Named<FigureKind>("kind", given.Kind, faults),
            Same = Figure(given.Value, faults),
            Least = least,
            Most = most,
            Unit = string.IsNullOrEmpty(given.Unit) ? null : given.Unit,
            Bound = Named<Bound>("bound", given.Bound, faults),
            Period = first is null && last is null ? null : new DatePeriod(first ?? DateOnly.MinValue, last ?? DateOnly.MaxValue),
        };
        return new(
            filter,
            string.IsNullOrEmpty(given.Document) ? null : given.Document,
            WholeNumber("offset", given.Offset, 0, 0, int.MaxValue, faults),
            WholeNumber("limit", given.Limit, DefaultLimit, 1, MaximumLimit, faults));
    }

    private static T? Named<T>(string name, string? text, ICollection<string> faults)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (Name(value).Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        faults.Add($"'{name}' is none of the {name}s there are: {string.Join(", ", Enum.GetValues<T>().Select(Name))}.");
        return null;
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static Figure? Figure(string? text, ICollection<string> faults)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        // The longest figure that a document states is far shorter; more would only be work.
        if (text.Length <= LongestValue && FigureExtractor.Extract(text) is [var figure])
        {
            return figure;
        }

        faults.Add("'value' is not one figure; expected it as a text would state it, as in $2.8 billion, 40 percent or June 2022.");
        return null;
    }

    private static DateOnly? Day(string name, string? text, ICollection<string> faults)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        faults.Add($"'{name}' is not a day; expected year, month and day, as in 2022-06-30.");
        return null;
    }

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
