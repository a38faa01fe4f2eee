using PolicyBot.Figures;

namespace PolicyBot.Answering;

/// <summary>A figure and the citation that states it.</summary>
/// <param name="Figure">The figure; its spans count in the cited document's text.</param>
/// <param name="Citation">The number of the citation.</param>
public sealed record CitedFigure(Figure Figure, int Citation);
