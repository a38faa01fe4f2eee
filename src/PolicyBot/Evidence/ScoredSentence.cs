using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Evidence;

/// <summary>A sentence weighed as evidence for a question.</summary>
/// <param name="Passage">The passage that holds it.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Places">For each concept of the question, where it stands.</param>
/// <param name="Coverage">The share of the question's concepts, weighted by rarity, that the sentence and what stands around it have; from 0 to 1. Figures and dates that the question claims are left out: the premise check weighs them.</param>
/// <param name="Matching">The figures of the kind asked for, the likeliest first; empty where no figure is asked for.</param>
/// <param name="Score">What sentences are ranked by.</param>
public sealed record ScoredSentence(
    IndexedPassage Passage,
    IndexedSentence Sentence,
    IReadOnlyList<ConceptPlace> Places,
    double Coverage,
    IReadOnlyList<Figure> Matching,
    double Score);
