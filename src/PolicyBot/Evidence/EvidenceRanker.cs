using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Evidence;

/// <summary>Weighs the sentences of the retrieved passages as evidence.</summary>
internal static class EvidenceRanker
{
    /// <summary>What a concept counts where it stands; in the sentence it counts whole.</summary>
    private static readonly double[] Credit = [0, 0.5, 0.6, 0.7, 1];

    private const double FigureBonus = 0.3;
    private const double RetrievalBonus = 0.15;

    /// <summary>Every sentence of the passages, the best evidence first; ties by document id, then start.</summary>
    public static IReadOnlyList<ScoredSentence> Rank(Question question, IReadOnlyList<ScoredPassage> passages)
    {
        double best = passages.Count == 0 ? 1 : Math.Max(passages[0].Score, double.Epsilon);
        return [.. passages
            .SelectMany(scored => scored.Passage.Sentences.Select(sentence => Score(question, scored.Passage, sentence, scored.Score / best)))
            .OrderByDescending(sentence => sentence.Score)
            .ThenBy(sentence => sentence.Passage.Ordinal)
            .ThenBy(sentence => sentence.Sentence.Span.Start)];
    }

    private static ScoredSentence Score(Question question, IndexedPassage passage, IndexedSentence sentence, double retrieval)
    {
        var places = new ConceptPlace[question.Concepts.Count];
        double all = 0, covered = 0, claims = 0, met = 0;
        for (int i = 0; i < places.Length; i++)
        {
            Concept concept = question.Concepts[i];
            places[i] = Place(concept, passage, sentence);
            double credit = Credit[(int)places[i]];
            if (concept.FigureKeys.Count > 0 || concept.Wordings.Count == 0)
            {
                claims += concept.Share;
                met += concept.Share * credit;
            }
            else
            {
                all += concept.Weight;
                covered += concept.Weight * credit;
            }
        }

        double coverage = all > 0 ? covered / all : claims > 0 ? met / claims : 0;
        IReadOnlyList<Figure> matching = FigureMatch.Of(question, sentence);
        double score = coverage
            + (claims > 0 ? 0.2 * met / claims : 0)
            + (matching.Count > 0 ? FigureBonus : 0)
            + (RetrievalBonus * retrieval);
        return new(passage, sentence, places, coverage, matching, score);
    }

    private static ConceptPlace Place(Concept concept, IndexedPassage passage, IndexedSentence sentence)
    {
        if (concept.FigureKeys.Count > 0)
        {
            string key = concept.FigureKeys[^1];
            return sentence.FigureKeys.Contains(key) ? ConceptPlace.Sentence
                : passage.Sentences.Any(other => other.FigureKeys.Contains(key)) ? ConceptPlace.Passage
                : ConceptPlace.Absent;
        }

        if (concept.Wordings.Any(sentence.Has))
        {
            return ConceptPlace.Sentence;
        }

        if (concept.Wordings.Any(wording => passage.Sentences.Any(other => other.Has(wording))))
        {
            return ConceptPlace.Passage;
        }

        return concept.Wordings.Any(wording => wording.All(passage.HeadingStems.Contains)) ? ConceptPlace.Heading
            : concept.Wordings.Any(wording => wording.All(passage.TitleStems.Contains)) ? ConceptPlace.Title
            : ConceptPlace.Absent;
    }
}
