using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

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
    double Score)
{
    /// <summary>The share of the question's other concepts, weighted by rarity, that stand in the sentence or around it.</summary>
    public double CoverageWithout(Question question, Concept left)
    {
        double all = 0, covered = 0;
        for (int i = 0; i < Places.Count; i++)
        {
            Concept concept = question.Concepts[i];
            if (concept != left && concept.Wordings.Count > 0)
            {
                all += concept.Weight;
                covered += Places[i] == ConceptPlace.Absent ? 0 : concept.Weight;
            }
        }

        return all > 0 ? covered / all : 1;
    }
}
