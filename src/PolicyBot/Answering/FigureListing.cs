namespace PolicyBot.Answering;

/// <summary>The figures that answer a question put to the index of figures.</summary>
/// <param name="Shown">Those that are shown, in the order of documents and text.</param>
/// <param name="More">How many more there are.</param>
/// <param name="IsList">Whether the figures themselves were asked for, not what they are of.</param>
public sealed record FigureListing(IReadOnlyList<CitedFigure> Shown, int More, bool IsList);
