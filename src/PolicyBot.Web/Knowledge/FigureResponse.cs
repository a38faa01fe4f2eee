using PolicyBot.Documents;
using PolicyBot.Figures;

namespace PolicyBot.Web.Knowledge;

/// <summary>A figure that a document states.</summary>
/// <param name="Text">Its words as published, qualifier and unit included.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Value">Its value in <paramref name="Unit"/>, scale words applied; the lower end of a range; a date's first year.</param>
/// <param name="Upper">The upper end of a range; null where there is none.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Qualifier">The qualifier's words, such as "over"; null where there is none.</param>
/// <param name="Bound">What the qualifier says.</param>
/// <param name="From">The first day of a date, included; null for all else.</param>
/// <param name="To">The last day of a date, included; null for all else.</param>
/// <param name="DocumentId">The document that states it.</param>
/// <param name="Start">The first UTF-16 unit of the words in the document's text.</param>
/// <param name="End">The first UTF-16 unit after them.</param>
/// <param name="Url">The reader page with the words marked.</param>
public sealed record FigureResponse(
    string Text,
    FigureKind Kind,
    decimal Value,
    decimal? Upper,
    string Unit,
    string? Qualifier,
    Bound Bound,
    DateOnly? From,
    DateOnly? To,
    string DocumentId,
    int Start,
    int End,
    string Url)
{
    /// <summary>Describes a figure whose spans count in the document's text.</summary>
    public static FigureResponse Of(Figure figure, Document document, PublicAddress address) => new(
        document.Cut(figure.Span),
        figure.Kind,
        figure.Value,
        figure.Upper,
        figure.Unit,
        figure.Qualifier,
        figure.Bound,
        figure.Period?.First,
        figure.Period?.Last,
        document.Id,
        figure.Span.Start,
        figure.Span.End,
        address.LinkTo(document, figure.Span));
}
