using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Evidence;

/// <summary>A sentence weighed as evidence for a question.</summary>
/// <param name="Passage">The passage that holds it.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Places">For each concept of the question, where it stands.</param>
/// <param name="Matching">The figures of the kind asked for, the likeliest first; empty where no figure is asked for.</param>
/// <param name="Span">The run, in the document, that the reader takes for the answer; null without models.</param>
/// <param name="Features">What is known of it, in the order of <see cref="SentenceFeature"/>.</param>
/// <param name="Score">What sentences are ranked by.</param>
public sealed record ScoredSentence(
    IndexedPassage Passage,
    IndexedSentence Sentence,
    IReadOnlyList<ConceptPlace> Places,
    IReadOnlyList<Figure> Matching,
    TextSpan? Span,
    IReadOnlyList<double> Features,
    double Score)
{
    internal double this[SentenceFeature feature] => Features[(int)feature];

    /// <summary>The share of the question's concepts other than one, weighted by rarity, that stand in the sentence or around it.</summary>
    internal double CoverageWithout(Question question, Concept left)
    {
        double all = 0, covered = 0;
        for (int i = 0; i < Places.Count; i++)
        {
            Concept concept = question.Concepts[i];
            if (concept != left && concept.Wordings.Count > 0)
            {
                all += concept.Weight;
                covered += Places[i] <= ConceptPlace.Document ? 0 : concept.Weight;
            }
        }

        return all > 0 ? covered / all : 1;
    }
}
