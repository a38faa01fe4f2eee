namespace PolicyBot.Figures;

/// <summary>Reads the figures that a text states.</summary>
public static class FigureExtractor
{
    /// <summary>Every figure of <paramref name="text"/>, in the order in which they stand; empty where there is none.</summary>
    /// <param name="text">A sentence or passage as a reader reads it; spans of the result count in it.</param>
    /// <remarks>English number words and notation; the machine's culture and clock play no part.</remarks>
    public static IReadOnlyList<Figure> Extract(string text) => [];
}
