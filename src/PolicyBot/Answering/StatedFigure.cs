using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Answering;

/// <summary>A figure where it is stated, with what it is of.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentence">The sentence of it.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Label">The words of the sentence that say what it is of; null where the sentence has none of them.</param>
internal sealed record StatedFigure(IndexedPassage Passage, IndexedSentence Sentence, Figure Figure, TextSpan? Label);
