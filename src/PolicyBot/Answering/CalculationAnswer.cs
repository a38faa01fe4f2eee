using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Passages;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Answering;

/// <summary>Answers questions whose answer no sentence states, from the figures that sentences do state.</summary>
internal sealed class CalculationAnswer(QuestionReader questions, PassageRetriever passages, EvidenceRanker ranker, EvidenceDecision decision)
{
    private const double SameDocument = 1;
    private const double SamePassage = 1;
    private const double LeastOfACorroborated = 0.25;
    private const double CoverageOfACorroborated = 0.75;

    /// <summary>The answer; null where the text states one figure for all operands together, so that nothing is to be computed.</summary>
    /// <param name="whole">The question.</param>
    /// <param name="calculation">What it wants computed.</param>
    /// <param name="indexVersion">The index that is asked.</param>
    public Answer? Of(Question whole, Calculation calculation, string indexVersion)
    {
        if (calculation.IsChange)
        {
            Answer? change = OfChange(whole, calculation, indexVersion, out bool isStated);
            if (change is not null || isStated || calculation.Operands.Count == 0)
            {
                return change;
            }
        }

        if (calculation.Operation == Operation.PlusOne)
        {
            return OfOthers(calculation, indexVersion);
        }

        List<Sought> sought = [.. calculation.Operands.Select(operand => Best(operand, calculation))];
        if (calculation.Operation == Operation.Sum && IsStatedTogether(sought))
        {
            return null;
        }

        Operand[]? chosen = Choose(sought, calculation.Ranking is not null);
        if (chosen is null)
        {
            Sought worst = sought.MinBy(operand => operand.Candidates.Count > 0 ? operand.Candidates[0].Score : double.MinValue)!;
            return !calculation.IsCertain ? null : Decline(worst, worst.Candidates.Count > 0 ? worst.Candidates[0].Sentence : worst.Ranked.Count > 0 ? worst.Ranked[0] : null, 0, indexVersion);
        }

        double confidence = 1;
        for (int i = 0; i < chosen.Length; i++)
        {
            Verdict verdict = Decide(sought[i], chosen[i]);
            if (!(verdict.IsAnswered || Corroborated(sought[i], chosen, i, verdict)) || verdict.Contradiction is not null || !chosen[i].IsNamed)
            {
                return !calculation.IsCertain ? null : Decline(sought[i], chosen[i].Sentence, verdict.Confidence, indexVersion);
            }

            confidence = Math.Min(confidence, verdict.Confidence);
        }

        return Compose(calculation, chosen, confidence, indexVersion);
    }

    // "increased from 134 million to over 1.36 billion": one sentence states both ends.
    private Answer? OfChange(Question whole, Calculation calculation, string indexVersion, out bool isStated)
    {
        isStated = false;
        Question question = whole with { Expected = ExpectedAnswer.Any };
        IReadOnlyList<ScoredPassage> found = passages.FindToRead(question);
        IReadOnlyList<ScoredSentence> ranked = ranker.Rank(question, found);
        if (ranked.Count == 0 || StatedChange.In(ranked[0], question) is not var (first, second))
        {
            isStated = decision.Decide(question, ranked).IsAnswered;
            return null;
        }

        Operand[] chosen = [new(ranked[0], first, null, true, 0), new(ranked[0], second, null, true, 0)];
        Verdict verdict = first.Kind == FigureKind.Date
            ? decision.Decide(question, ranked)
            : Decide(new(new("", ""), question, found, ranked, false, []), chosen[1]);
        return verdict is { IsAnswered: true, Contradiction: null } ? Compose(calculation, chosen, verdict.Confidence, indexVersion) : null;
    }

    // "20 nations joined the United States", "17 other countries": the text counts the others and names the one.
    private Answer? OfOthers(Calculation calculation, string indexVersion)
    {
        OperandPhrase phrase = calculation.Operands[0];
        Question question = questions.Read(phrase.Question, []);
        IReadOnlyList<ScoredSentence> ranked = ranker.Rank(question, passages.FindToRead(question));
        Verdict verdict = decision.Decide(question, ranked);
        if (!verdict.IsAnswered || verdict.Contradiction is not null || verdict.Best is not { Matching: [{ Kind: FigureKind.Count } count, ..] } best)
        {
            return null;
        }

        HashSet<string> name = Stems(phrase.Name);
        bool isNamed = best.Sentence.Terms.Where(term => !count.Span.Contains(term.Span)).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal).IsSupersetOf(name.Where(stem => stem is not ("the" or "a")));
        bool countsOthers = best.Sentence.Terms.Any(term => count.Span.Contains(term.Span) ? term.Stem is "other" : term.Stem is "join" or "alongsid");
        return isNamed && countsOthers ? Compose(calculation, [new(best, count, null, true, 0)], verdict.Confidence, indexVersion) : null;
    }

    // Two figures of one table, one sentence or one unit, each by its own name: each vouches for the other, where nearly all of the question stands by them.
    private bool Corroborated(Sought sought, Operand[] chosen, int i, Verdict verdict)
    {
        Operand operand = chosen[i];
        double all = 0, covered = 0;
        for (int c = 0; c < sought.Question.Concepts.Count; c++)
        {
            all += sought.Question.Concepts[c].Weight;
            covered += operand.Sentence.Places[c] >= ConceptPlace.Title ? sought.Question.Concepts[c].Weight : 0;
        }

        return verdict.Confidence >= LeastOfACorroborated * decision.Threshold
            && covered >= CoverageOfACorroborated * all
            && (sought.IsGiven || Array.TrueForAll(chosen, other => other.Label is not null && (other == operand || Closeness(operand, other) >= SameDocument + SamePassage
                || (other.Figure.Unit.Length > 0 && other.Figure.Kind == FigureKind.Count && other.Figure.Unit == operand.Figure.Unit))));
    }

    private Sought Best(OperandPhrase operand, Calculation calculation)
    {
        Sought sought = Seek(operand, calculation);
        if (operand.Shorter is not { } shorter)
        {
            return sought;
        }

        Sought other = Seek(operand with { Question = shorter }, calculation);
        return other.Candidates.Count > 0 && (sought.Candidates.Count == 0 || other.Candidates[0].Score > sought.Candidates[0].Score) ? other : sought;
    }

    private Sought Seek(OperandPhrase operand, Calculation calculation)
    {
        Question question = questions.Read(operand.Question, []);
        if (question.Expected == ExpectedAnswer.Amount)
        {
            // "How much" may ask for a share or a count as well: which, the figures that are found will tell.
            question = question with { Expected = ExpectedAnswer.Any };
        }

        IReadOnlyList<ScoredPassage> found = passages.FindToRead(question);
        IReadOnlyList<ScoredSentence> ranked = ranker.Rank(question, found);
        HashSet<string> name = Stems(operand.Name);
        HashSet<string> others = [.. calculation.Operands.Where(other => other.Name != operand.Name).SelectMany(other => Stems(other.Name))];
        bool[] own = [.. question.Concepts.Select(concept => IsOf(concept, name) && !IsOf(concept, others))];
        // Which of two is larger, no figure in their names can tell ("the $2,000 cap saves more").
        bool isTime = calculation.Operation is Operation.Years or Operation.Months or Operation.Days;
        Figure? given = calculation.Ranking is null ? Given(operand, isTime) : null;
        Figure[] givenElsewhere = [.. calculation.Operands.Where(other => calculation.Ranking is not null || other.Name != operand.Name).Select(other => Given(other, isTime)).OfType<Figure>()];
        return new(operand, question, found, ranked, given is not null, Operand.Candidates(question, ranked, own, figure => given is not null
            ? HasValue(figure, given)
            : !givenElsewhere.Any(other => HasValue(figure, other))));
    }

    // "Of the 2.4 million Venezuelans": the question itself says which figure it means.
    private static Figure? Given(OperandPhrase operand, bool isTime) => FigureExtractor.Extract(operand.Name).FirstOrDefault(figure => isTime
        ? figure.Kind == FigureKind.Date
        : figure.Kind is FigureKind.Money or FigureKind.Count or FigureKind.Percentage);

    private static bool HasValue(Figure figure, Figure given) => figure.Kind == FigureKind.Date
        ? FigureComparison.IsSameValue(figure, given)
        : figure.Kind == given.Kind && figure.Value == given.Value && figure.Upper == given.Upper;

    private static HashSet<string> Stems(string text) => TextAnalyzer.Terms(text).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);

    private static bool IsOf(Concept concept, HashSet<string> stems) => TextAnalyzer.Terms(concept.Text).All(term => stems.Contains(term.Stem));

    // "$5 million for schools and hospitals" answers for both at once.
    private static bool IsStatedTogether(List<Sought> sought)
    {
        return sought.TrueForAll(operand => operand.Candidates.Count > 0 && operand.Candidates[0].IsNamed && IsSamePlace(operand.Candidates[0], sought[0].Candidates[0]));
    }

    // Parallel figures mostly stand side by side: of two ways the one whose figures measure the same and stand together.
    private static Operand[]? Choose(List<Sought> sought, bool onlyCompared)
    {
        Operand[]? best = null;
        double highest = double.MinValue;
        foreach (Operand first in sought[0].Candidates)
        {
            var chosen = new Operand[sought.Count];
            chosen[0] = first;
            double score = first.Score;
            for (int i = 1; i < chosen.Length && score > double.MinValue; i++)
            {
                Operand? next = sought[i].Candidates
                    .Where(candidate => GoTogether(first.Figure, candidate.Figure, onlyCompared) && !chosen.Take(i).Any(other => IsSamePlace(other, candidate)))
                    .MaxBy(candidate => candidate.Score + Closeness(first, candidate));
                chosen[i] = next!;
                score = next is null ? double.MinValue : score + next.Score + Closeness(first, next);
            }

            if (score > highest)
            {
                (best, highest) = (chosen, score);
            }
        }

        return best;
    }

    // Counts of things by different names ("countries", "nations") can be compared, not added.
    private static bool GoTogether(Figure first, Figure second, bool onlyCompared) => first.Kind == FigureKind.Date
        ? second.Kind == FigureKind.Date
        : FigureArithmetic.GoTogether(first, second) || (onlyCompared && first.Kind == FigureKind.Count && second.Kind == FigureKind.Count);

    private static bool IsSamePlace(Operand one, Operand other) =>
        one.Sentence.Passage.Ordinal == other.Sentence.Passage.Ordinal && one.Figure.Core == other.Figure.Core;

    private static double Closeness(Operand one, Operand other) =>
        (one.Sentence.Passage.Passage.Document == other.Sentence.Passage.Passage.Document ? SameDocument : 0) + (IsParallel(one, other) ? SamePassage : 0);

    private static bool IsParallel(Operand one, Operand other)
    {
        Passage first = one.Sentence.Passage.Passage, second = other.Sentence.Passage.Passage;
        return first.Document == second.Document && (first == second
            || (first.Cells.Count > 0 && first.Cells.Count == second.Cells.Count && first.ColumnHeads.SequenceEqual(second.ColumnHeads))
            || (first.Kind == PassageKind.ListItem && second.Kind == PassageKind.ListItem && first.Headings.SequenceEqual(second.Headings)));
    }

    // The engine's own decision on the operand's own question, as of a question for a figure of that kind.
    private Verdict Decide(Sought operand, Operand chosen)
    {
        ExpectedAnswer expected = chosen.Figure.Kind switch
        {
            FigureKind.Money => ExpectedAnswer.Amount,
            FigureKind.Percentage or FigureKind.PercentagePoints => ExpectedAnswer.Share,
            FigureKind.Duration => ExpectedAnswer.Duration,
            FigureKind.Date => ExpectedAnswer.Date,
            FigureKind.Multiple => ExpectedAnswer.Change,
            _ => ExpectedAnswer.Count,
        };

        // What a cell counts stands in its column's head.
        bool isNamed = chosen.Figure.Unit.Length > 0 || expected != ExpectedAnswer.Count;
        Question question = operand.Question with { Expected = expected, Counted = isNamed ? operand.Question.Counted : [] };
        IReadOnlyList<ScoredSentence> ranked = question.Expected == operand.Question.Expected && isNamed ? operand.Ranked : ranker.Rank(question, operand.Passages);
        ScoredSentence evidence = ranked.First(sentence => sentence.Passage.Ordinal == chosen.Sentence.Passage.Ordinal && sentence.Sentence.Span == chosen.Sentence.Sentence.Span);
        return decision.Decide(question, [evidence, .. ranked.Where(sentence => sentence != evidence)]);
    }

    private static Answer Decline(Sought operand, ScoredSentence? nearest, double confidence, string indexVersion)
    {
        Citation[] citations = nearest is null ? [] : [PassageAnswer.Cite(1, nearest)];
        return new Answer
        {
            Status = AnswerStatus.NoEvidence,
            IndexVersion = indexVersion,
            Citations = citations,
            Nearest = [.. citations.Select(citation => citation.Number)],
            Missing = [new(operand.Phrase.Name, MissingKind.Word)],
            Confidence = Math.Round(confidence, 2),
        };
    }

    private static Answer Compose(Calculation calculation, Operand[] chosen, double confidence, string indexVersion)
    {
        List<ScoredSentence> facts = [.. chosen.Select(operand => operand.Sentence).DistinctBy(sentence => (sentence.Passage.Ordinal, sentence.Sentence.Span))];
        Citation[] citations = [.. facts.Select((fact, i) => PassageAnswer.Cite(i + 1, fact))];
        CitedFigure[] operands = [.. chosen.Select(operand => new CitedFigure(operand.Figure, NumberOf(operand.Sentence)))];
        return new Answer
        {
            Status = AnswerStatus.Answered,
            IndexVersion = indexVersion,
            Computation = Computation.Of(calculation, operands, [.. chosen.Select(operand => operand.Label)]),
            Facts = [.. citations.Select(citation => citation.Number)],
            Citations = citations,
            Figures = [.. facts.SelectMany((fact, i) => fact.Sentence.Figures.Select(figure => new CitedFigure(figure, i + 1))).Union(operands)],
            Confidence = Math.Round(confidence, 2),
        };

        int NumberOf(ScoredSentence sentence) =>
            1 + facts.FindIndex(fact => fact.Passage.Ordinal == sentence.Passage.Ordinal && fact.Sentence.Span == sentence.Sentence.Span);
    }

    private sealed record Sought(OperandPhrase Phrase, Question Question, IReadOnlyList<ScoredPassage> Passages, IReadOnlyList<ScoredSentence> Ranked, bool IsGiven, List<Operand> Candidates);
}
