using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Evidence;

/// <summary>Decides whether the best evidence answers the question: the one place where answering, correcting and declining part.</summary>
/// <param name="index">The passages, asked whether they know a word at all.</param>
/// <param name="model">The fitted weights and threshold.</param>
internal sealed class EvidenceDecision(PassageIndex index, EvidenceModel model)
{
    private const int MostMissingTerms = 4;

    /// <summary>A claim is set beside what the text states: who asks sees for himself whether the one speaks of the other.</summary>
    private const double ThresholdOfClaims = 0.5;

    /// <summary>
    /// What a question pins down and its evidence does not have: no other likeness makes up for it. Of the questions of the fit that have one
    /// of these, answering would have been right for about one in ten.
    /// </summary>
    private static readonly DecisionFeature[] Unmet =
        [DecisionFeature.OtherDate, DecisionFeature.FigureOfOtherDate, DecisionFeature.DateOrShareMissing, DecisionFeature.NewNameMissing, DecisionFeature.Judgement, DecisionFeature.OfAnother, DecisionFeature.OtherRole];

    private static readonly HashSet<string> Judgements = new("good bad great terrible fair unfair wise smart honest corrupt trustworthy better worse best worst".Split(' '), StringComparer.Ordinal);

    /// <summary>The fitted weights and threshold.</summary>
    public EvidenceModel Model { get; } = model;

    /// <summary>The probability from which a question to these documents is answered; this value included.</summary>
    public double Threshold { get; } = index.Knowledge.Documents.Count > 1 ? model.ShelfThreshold : model.Threshold;

    /// <summary>The probability from which this question is answered: less where it makes a claim.</summary>
    public double ThresholdFor(Question question, Contradiction? contradiction) =>
        contradiction is not null || question.IsCheck ? Math.Min(Threshold, ThresholdOfClaims) : Threshold;

    /// <summary>What the question pins down and its evidence does not have; any of it declines.</summary>
    /// <param name="features">In the order of <see cref="EvidenceModel.DecisionFeatures"/>.</param>
    public static IEnumerable<DecisionFeature> UnmetIn(IReadOnlyList<double> features) =>
        Unmet.Where(feature => features[EvidenceModel.RankingFeatures.Count + (int)feature] > 0);

    /// <summary>Decides from the ranked sentences.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences, the best first.</param>
    /// <param name="prior">What else speaks for the best one, in log-odds.</param>
    public Verdict Decide(Question question, IReadOnlyList<ScoredSentence> ranked, double prior = 0)
    {
        if (ranked.Count == 0)
        {
            return new(false, null, null, [.. question.Concepts.Where(concept => concept.Share >= 1).Select(Missing).Take(MostMissingTerms)], 0);
        }

        ScoredSentence best = ranked[0];
        Contradiction? contradiction = PremiseCheck.Find(question, best);
        IReadOnlyList<double> features = Features(question, ranked, contradiction, ReadAgain(question, best));
        double probability = Model.Decision.Probability(features, prior);
        DecisionFeature[] unmet = [.. UnmetIn(features)];
        MissingTerm[] missing = [.. LessExact(question, unmet)
            .Concat(question.Concepts
                .Where((concept, i) => concept.Share >= 1 && best.Places[i] <= ConceptPlace.Document)
                .OrderBy(concept => concept.Kind == ConceptKind.Word)
                .Select(Missing))
            .Take(MostMissingTerms)];
        bool answered = probability >= ThresholdFor(question, contradiction) && unmet.Length == 0;
        return new(answered, best, answered ? contradiction : null, missing, probability);
    }

    /// <summary>What the reader makes of the best sentence shown otherwise.</summary>
    internal SecondReading ReadAgain(Question question, ScoredSentence best) => SecondReading.Of(index.Models?.Reader, question, best);

    /// <summary>What the decision goes by: the features in the order of <see cref="EvidenceModel.DecisionFeatures"/>, then the reader's state.</summary>
    internal IReadOnlyList<double> Features(Question question, IReadOnlyList<ScoredSentence> ranked, Contradiction? contradiction, SecondReading again)
    {
        ScoredSentence best = ranked[0];
        ScoredSentence? next = ranked.FirstOrDefault(sentence => sentence.Passage.Ordinal != best.Passage.Ordinal);
        double all = question.Concepts.Sum(concept => concept.Weight);
        double span = best[SentenceFeature.Span];
        double otherSpan = ranked.Where(sentence => sentence.Passage.Ordinal != best.Passage.Ordinal).Select(sentence => sentence[SentenceFeature.Span]).DefaultIfEmpty(-1).Max();
        Concept[] absent = [.. question.Concepts.Where((concept, i) => concept.Share >= 1 && best.Places[i] == ConceptPlace.Absent)];
        bool otherFigure = contradiction?.Claimed.Kind is ConceptKind.Figure or ConceptKind.Date;
        bool unknownName = absent.Any(concept => concept.Kind == ConceptKind.Name && !IsKnown(concept));
        double Is(bool holds) => holds ? 1 : 0;
        var features = new double[Enum.GetValues<DecisionFeature>().Length];
        Set(DecisionFeature.Margin, next is null ? 1 : Math.Min(best.Score - next.Score, 5) / 5);
        Set(DecisionFeature.Dominance, 1 / ranked.Sum(sentence => Math.Exp(sentence.Score - best.Score)));
        Set(DecisionFeature.SpanPreferred, Math.Max(0, span));
        Set(DecisionFeature.CoverageShort, Math.Max(0, 0.5 - best[SentenceFeature.Coverage]));
        Set(DecisionFeature.SpanIsNewName, Is(question.AsksName && best.Span is { } run && HasNewName(question, best, run)));
        Set(DecisionFeature.NewNameMissing, Is(question.AsksName && !HasNewName(question, best, best.Sentence.Span)));
        Set(DecisionFeature.OrdinalUnstated, Is(absent.Any(concept => concept.Figure?.Kind == FigureKind.Ordinal)));
        Set(DecisionFeature.DateOrShareMissing, Is(question.Expected is ExpectedAnswer.Date or ExpectedAnswer.Share && best.Matching.Count == 0));
        Set(DecisionFeature.Judgement, Is(absent.Any(concept => Judgements.Contains(concept.Text.ToLowerInvariant()))));
        Set(DecisionFeature.OtherRole, Is(RoleCheck.IsSwapped(question, best)));
        Set(DecisionFeature.OfAnother, Is(FigureMatch.IsAsked(question.Expected) && unknownName));
        Set(DecisionFeature.UnknownShare, all > 0 ? absent.Where(concept => concept.Wordings.Count > 0 && !IsKnown(concept)).Sum(concept => concept.Weight) / all : 0);
        Set(DecisionFeature.SpanMargin, Math.Clamp(span - otherSpan, -1, 1));
        Set(DecisionFeature.RarestMissing, all > 0 ? absent.Where(concept => concept.Wordings.Count > 0).Select(concept => concept.Weight).DefaultIfEmpty(0).Max() / all : 0);
        Set(DecisionFeature.UnknownName, Is(unknownName));
        Set(DecisionFeature.UnknownWord, Is(absent.Any(concept => concept.Kind == ConceptKind.Word && !IsKnown(concept))));
        Set(DecisionFeature.OtherDate, Is(absent.Any(concept => concept.Kind == ConceptKind.Date && PremiseCheck.NarrowsDown(question, concept))));
        Set(DecisionFeature.DateElsewhere, Is(question.Concepts.Where((concept, i) => concept.Share >= 1 && best.Places[i] == ConceptPlace.Document).Any(concept => PremiseCheck.NarrowsDown(question, concept))));
        Set(DecisionFeature.FigureOfOtherDate, Is(FigureMatch.IsOfOtherDate(question, best)));
        Set(DecisionFeature.OtherFigure, Is(otherFigure));
        Set(DecisionFeature.FigureUnstated, Is(!otherFigure && absent.Any(concept => concept.Kind == ConceptKind.Figure)));
        Set(DecisionFeature.OtherName, Is(contradiction?.Claimed.Kind == ConceptKind.Name));
        Set(DecisionFeature.NameAbsent, Is(absent.Any(concept => concept.Kind == ConceptKind.Name)));
        Set(DecisionFeature.ConceptsElsewhere, question.Concepts.Where((concept, i) => concept.Wordings.Count > 0 && best.Places[i] == ConceptPlace.Document).Count() / 5d);
        Set(DecisionFeature.Concepts, question.Concepts.Count / 10d);
        Set(DecisionFeature.SpanAlone, again.Span);
        Set(DecisionFeature.AnswerableAlone, again.Answerable);
        Set(DecisionFeature.AnswerableAloneWellFormed, question.IsWellFormed ? again.Answerable : 0);
        Set(DecisionFeature.Leans, Is(question.Leans));
        Set(DecisionFeature.Check, Is(question.IsCheck));
        Set(DecisionFeature.Terse, 1d / Math.Max(1, question.Concepts.Count));
        Set(DecisionFeature.WellFormed, Is(question.IsWellFormed));
        Set(DecisionFeature.SpanWellFormed, question.IsWellFormed ? span : 0);
        Set(DecisionFeature.AnswerableWellFormed, question.IsWellFormed ? best[SentenceFeature.Answerable] : 0);
        Set(DecisionFeature.CoverageIllFormed, question.IsWellFormed ? 0 : best[SentenceFeature.Coverage]);
        Set(DecisionFeature.AsksFigure, Is(FigureMatch.IsAsked(question.Expected)));
        Set(DecisionFeature.AsksName, Is(question.AsksName));
        Set(DecisionFeature.AsksReason, Is(question.Expected == ExpectedAnswer.Reason));
        return [.. best.Features, .. features, .. again.State];

        void Set(DecisionFeature feature, double value) => features[(int)feature] = value;
    }

    private static bool HasNewName(Question question, ScoredSentence best, TextSpan run)
    {
        string text = best.Passage.Passage.Document.Text;
        return best.Sentence.Terms.Any(term =>
            term.Span.Overlaps(run)
            && term.Span.Start > best.Sentence.Span.Start
            && char.IsUpper(text[term.Span.Start])
            && !best.Sentence.Figures.Any(figure => figure.Span.Overlaps(term.Span))
            && !question.Concepts.Any(concept => concept.Wordings.Any(wording => wording.Contains(term.Stem))));
    }

    // "On which day": a month may be there, the day is what is missing.
    private static IEnumerable<MissingTerm> LessExact(Question question, DecisionFeature[] unmet) =>
        question.CalendarUnit is { } unit && unmet.Contains(DecisionFeature.DateOrShareMissing)
            ? TextAnalyzer.Terms(question.Asked)
                .Where(term => ExpectedAnswerReader.UnitOf(term.Word) == unit)
                .Take(1)
                .Select(term => new MissingTerm(question.Asked[term.Span.Start..term.Span.End], MissingKind.Date))
            : [];

    private bool IsKnown(Concept concept) => concept.Wordings.Any(wording => wording.All(index.Has));

    private static MissingTerm Missing(Concept concept) => new(concept.Text, concept.Kind switch
    {
        ConceptKind.Name => MissingKind.Name,
        ConceptKind.Figure => MissingKind.Figure,
        ConceptKind.Date => MissingKind.Date,
        _ => MissingKind.Word,
    });
}
