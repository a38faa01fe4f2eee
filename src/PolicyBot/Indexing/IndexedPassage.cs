using PolicyBot.Figures;
using PolicyBot.Passages;

namespace PolicyBot.Indexing;

/// <summary>A passage and the figures that it states.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Figures">Its figures in order; spans count in the document's text.</param>
public sealed record IndexedPassage(Passage Passage, IReadOnlyList<Figure> Figures);
