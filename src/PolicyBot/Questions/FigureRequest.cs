using PolicyBot.Figures;

namespace PolicyBot.Questions;

/// <summary>A question for the figures that the documents state, whatever they are of: "what is the 2.4 million?", "all amounts above $1 billion".</summary>
/// <param name="Filter">Which figures.</param>
/// <param name="Asked">The words of the question that say which.</param>
/// <param name="IsList">Whether the figures themselves are wanted, not the sentences that they stand in.</param>
/// <param name="Others">The stems of the remaining words, which must name a document or what is counted; empty where there are none.</param>
public sealed record FigureRequest(FigureFilter Filter, string Asked, bool IsList, IReadOnlyList<string> Others);
