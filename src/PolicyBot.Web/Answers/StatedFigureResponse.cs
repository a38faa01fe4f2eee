using PolicyBot.Answering;
using PolicyBot.Figures;

namespace PolicyBot.Web.Answers;

/// <summary>A figure that a fact states.</summary>
/// <param name="Text">Its words as published, qualifier and unit included.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Value">Its value in <paramref name="Unit"/>, scale words applied; the lower end of a range; a date's first year.</param>
/// <param name="Upper">The upper end of a range; null where there is none.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Qualifier">The qualifier's words, such as "over"; null where there is none.</param>
/// <param name="Citation">The number of the citation that states it.</param>
public sealed record StatedFigureResponse(string Text, FigureKind Kind, decimal Value, decimal? Upper, string Unit, string? Qualifier, int Citation)
{
    /// <summary>Renders a figure of a citation.</summary>
    public static StatedFigureResponse Of(CitedFigure cited, Citation citation) => new(
        citation.Document.Cut(cited.Figure.Span),
        cited.Figure.Kind,
        cited.Figure.Value,
        cited.Figure.Upper,
        cited.Figure.Unit,
        cited.Figure.Qualifier,
        cited.Citation);
}
