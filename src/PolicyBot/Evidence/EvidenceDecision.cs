using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Evidence;

/// <summary>Decides whether the best evidence answers the question: the one place where answering, correcting and declining part.</summary>
/// <param name="index">The passages, asked whether they know a name at all.</param>
internal sealed class EvidenceDecision(PassageIndex index)
{
    /// <summary>The share of the question's words, weighted by rarity, that evidence must have.</summary>
    private const double NeededCoverage = 0.55;

    private const int MostMissingTerms = 4;

    /// <summary>Decides from the ranked sentences.</summary>
    public Verdict Decide(Question question, IReadOnlyList<ScoredSentence> ranked)
    {
        if (ranked.Count == 0)
        {
            return new(false, null, null, [.. question.Concepts.Where(concept => concept.Share >= 1).Select(Missing).Take(MostMissingTerms)], 1);
        }

        ScoredSentence best = ranked[0];
        Contradiction? contradiction = PremiseCheck.Find(question, best);
        MissingTerm[] missing = [.. question.Concepts
            .Where((concept, i) => concept.Share >= 1 && best.Places[i] == ConceptPlace.Absent)
            .OrderBy(concept => concept.Kind == ConceptKind.Word)
            .Select(Missing)
            .Take(MostMissingTerms)];
        double coverage = contradiction is null ? best.Coverage : best.CoverageWithout(question, contradiction.Claimed);
        bool answered = coverage >= NeededCoverage
            && (!FigureMatch.IsAsked(question.Expected) || best.Matching.Count > 0)
            && question.Concepts.Select((concept, i) => (concept, best.Places[i])).All(pair => pair.Item2 != ConceptPlace.Absent || contradiction?.Claimed == pair.concept || !MustStand(question, pair.concept));
        double confidence = answered ? coverage : 1 - (coverage / 2);
        return new(answered, best, answered ? contradiction : null, missing, Math.Clamp(confidence, 0, 1));
    }

    // A name that no passage knows, and a date that narrows down the figure asked for, cannot be passed over.
    private bool MustStand(Question question, Concept concept) => concept.Share >= 1 && concept.Kind switch
    {
        ConceptKind.Name => !concept.Wordings.Any(wording => wording.All(index.Has)),
        ConceptKind.Date => FigureMatch.IsAsked(question.Expected),
        _ => false,
    };

    private static MissingTerm Missing(Concept concept) => new(concept.Text, concept.Kind switch
    {
        ConceptKind.Name => MissingKind.Name,
        ConceptKind.Figure => MissingKind.Figure,
        ConceptKind.Date => MissingKind.Date,
        _ => MissingKind.Word,
    });
}
