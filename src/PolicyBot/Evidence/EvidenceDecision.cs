using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Evidence;

/// <summary>Decides whether the best evidence answers the question: the one place where answering, correcting and declining part.</summary>
/// <param name="index">The passages, asked whether they know a word at all.</param>
/// <param name="model">The fitted weights and threshold.</param>
internal sealed class EvidenceDecision(PassageIndex index, EvidenceModel model)
{
    private const int MostMissingTerms = 4;

    /// <summary>Decides from the ranked sentences.</summary>
    public Verdict Decide(Question question, IReadOnlyList<ScoredSentence> ranked)
    {
        if (ranked.Count == 0)
        {
            return new(false, null, null, [.. question.Concepts.Where(concept => concept.Share >= 1).Select(Missing).Take(MostMissingTerms)], 0);
        }

        ScoredSentence best = ranked[0];
        Contradiction? contradiction = PremiseCheck.Find(question, best);
        double probability = model.Decision.Probability(Features(question, ranked, contradiction));
        MissingTerm[] missing = [.. question.Concepts
            .Where((concept, i) => concept.Share >= 1 && best.Places[i] == ConceptPlace.Absent)
            .OrderBy(concept => concept.Kind == ConceptKind.Word)
            .Select(Missing)
            .Take(MostMissingTerms)];
        bool answered = probability >= model.Threshold;
        return new(answered, best, answered ? contradiction : null, missing, probability);
    }

    /// <summary>What the decision goes by, in the order of <see cref="EvidenceModel.DecisionFeatures"/>.</summary>
    internal IReadOnlyList<double> Features(Question question, IReadOnlyList<ScoredSentence> ranked, Contradiction? contradiction)
    {
        ScoredSentence best = ranked[0];
        ScoredSentence? next = ranked.FirstOrDefault(sentence => sentence.Passage.Ordinal != best.Passage.Ordinal);
        double all = question.Concepts.Sum(concept => concept.Weight);
        double span = best[SentenceFeature.Span];
        double otherSpan = ranked.Where(sentence => sentence.Passage.Ordinal != best.Passage.Ordinal).Select(sentence => sentence[SentenceFeature.Span]).DefaultIfEmpty(-1).Max();
        Concept[] absent = [.. question.Concepts.Where((concept, i) => concept.Share >= 1 && best.Places[i] == ConceptPlace.Absent)];
        bool otherFigure = contradiction?.Claimed.Kind is ConceptKind.Figure or ConceptKind.Date;
        double Is(bool holds) => holds ? 1 : 0;
        var features = new double[Enum.GetValues<DecisionFeature>().Length];
        Set(DecisionFeature.Margin, next is null ? 1 : Math.Min(best.Score - next.Score, 5) / 5);
        Set(DecisionFeature.SpanMargin, Math.Clamp(span - otherSpan, -1, 1));
        Set(DecisionFeature.RarestMissing, all > 0 ? absent.Where(concept => concept.Wordings.Count > 0).Select(concept => concept.Weight).DefaultIfEmpty(0).Max() / all : 0);
        Set(DecisionFeature.UnknownName, Is(absent.Any(concept => concept.Kind == ConceptKind.Name && !IsKnown(concept))));
        Set(DecisionFeature.UnknownWord, Is(absent.Any(concept => concept.Kind == ConceptKind.Word && !IsKnown(concept))));
        Set(DecisionFeature.OtherDate, Is(FigureMatch.IsAsked(question.Expected) && absent.Any(concept => concept.Kind == ConceptKind.Date)));
        Set(DecisionFeature.OtherFigure, Is(otherFigure));
        Set(DecisionFeature.FigureUnstated, Is(!otherFigure && absent.Any(concept => concept.Kind == ConceptKind.Figure)));
        Set(DecisionFeature.OtherName, Is(contradiction?.Claimed.Kind == ConceptKind.Name));
        Set(DecisionFeature.Leans, Is(question.Leans));
        Set(DecisionFeature.Check, Is(question.IsCheck));
        Set(DecisionFeature.Terse, 1d / Math.Max(1, question.Concepts.Count));
        Set(DecisionFeature.AsksFigure, Is(FigureMatch.IsAsked(question.Expected)));
        Set(DecisionFeature.AsksName, Is(question.Expected is ExpectedAnswer.Person or ExpectedAnswer.Place));
        Set(DecisionFeature.AsksReason, Is(question.Expected == ExpectedAnswer.Reason));
        return [.. best.Features, .. features];

        void Set(DecisionFeature feature, double value) => features[(int)feature] = value;
    }

    private bool IsKnown(Concept concept) => concept.Wordings.Any(wording => wording.All(index.Has));

    private static MissingTerm Missing(Concept concept) => new(concept.Text, concept.Kind switch
    {
        ConceptKind.Name => MissingKind.Name,
        ConceptKind.Figure => MissingKind.Figure,
        ConceptKind.Date => MissingKind.Date,
        _ => MissingKind.Word,
    });
}
