namespace PolicyBot.Web.Knowledge;

/// <summary>A page of figures, in the order of document ids, then of the text.</summary>
/// <param name="Total">How many figures match.</param>
/// <param name="Offset">How many of them stand before this page.</param>
/// <param name="Limit">The most figures a page of this request has.</param>
/// <param name="Figures">The page's figures.</param>
public sealed record FigurePage(int Total, int Offset, int Limit, IReadOnlyList<FigureResponse> Figures);
