using System.Collections.Frozen;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Passages;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Answering;

/// <summary>Answers questions whose answer no sentence states, from the figures that sentences do state.</summary>
internal sealed class CalculationAnswer(PassageIndex index, QuestionReader questions, PassageRetriever passages, EvidenceRanker ranker, EvidenceDecision decision)
{
    /// <summary>How sure an answer is whose operands a table, list or enumeration names.</summary>
    private const double ConfidenceInASeries = 0.9;

    private const int MostOfAChange = 3;

    /// <summary>Each operand is looked for by itself; a question of hundreds of names would hold up all others.</summary>
    private const int MostOperands = 8;

    /// <summary>An operand's own question is one of several that a turn has to read for: its figure mostly stands at the top.</summary>
    private const int MostReadForAnOperand = 3;

    private const decimal MostTimes = 10_000;
    private const double WeightOfAWhole = 2;
    private const double SameDocument = 1;
    private const double SamePassage = 1;
    private const double LeastOfACorroborated = 0.25;
    private const double LeastOfANamed = 0.7;
    private const double CoverageOfACorroborated = 0.75;
    /// <summary>How far between the threshold and 1 a figure is sure that nothing else vouches for.</summary>
    private const double SureByItself = 0.4;

    private const double NameOfASureOne = 0.3;
    private const double LeastLead = 0.18;
    private const double LeastOfAVouchedFor = 0.5;
    private const double NameOfAVouchedFor = 0.5;
    private const double MeanOfAPart = 0.6;
    private const double MeanOfVouchedFor = 0.8;

    private static readonly FrozenSet<string> MoneyNames = CalculationWords.Set("money cash dollar dollars funding funds pounds euros rupees cost costs price worth");

    private readonly OperandDecision _operands = new(decision);
    private readonly SeriesAnswer _series = new(index, questions, passages);

    /// <summary>The answer; null where nothing is to be computed: the text states one figure for all operands together, or none of them, or there are more than eight.</summary>
    /// <param name="whole">The question.</param>
    /// <param name="calculation">What it wants computed.</param>
    /// <param name="read">Gives the sentences found for the question as it stands, read once however often it is called.</param>
    /// <param name="indexVersion">The index that is asked.</param>
    public Answer? Of(Question whole, Calculation calculation, Func<IReadOnlyList<ScoredSentence>> read, string indexVersion)
    {
        if (calculation.Operands.Count > MostOperands)
        {
            return null;
        }

        if (calculation is { IsOfAll: true, Operation: Operation.Sum })
        {
            return OfGroup(calculation, indexVersion);
        }

        if (calculation.IsOfAll)
        {
            return _series.FirstOfAll(calculation) is { } first ? ComputedAnswer.Of(calculation, first, ConfidenceInASeries, indexVersion) : null;
        }

        if (calculation.Operation == Operation.Average)
        {
            return OfAverage(whole, calculation, read(), indexVersion);
        }

        if (calculation.Operation == Operation.PlusOne)
        {
            return OfOthers(calculation, indexVersion);
        }

        if (calculation.IsChange)
        {
            Answer? change = OfChange(whole, calculation, read(), indexVersion, out bool isStated);
            if (change is not null || isStated || calculation.Operands.Count == 0)
            {
                return change;
            }
        }

        Figure? wholeGiven = calculation.Operation == Operation.Share ? Given(calculation.Operands[1], isTime: false) : null;
        if (calculation.Operation == Operation.Share && wholeGiven is null && IsShareStated(whole, read()))
        {
            return null;
        }

        if (_series.Named(whole, calculation) is { } named && (wholeGiven is null || HasValue(named[1].Figure, wholeGiven)))
        {
            return ComputedAnswer.Of(calculation, named, ConfidenceInASeries, indexVersion);
        }

        return OfOneSentence(whole, calculation, read(), indexVersion) ?? OfEach(calculation, indexVersion) ?? OfAnotherKind(calculation, read(), indexVersion);
    }

    // A share that no sentence states is not answered by an amount.
    private static Answer? OfAnotherKind(Calculation calculation, IReadOnlyList<ScoredSentence> ranked, string indexVersion) =>
        calculation.Operation == Operation.Share && ranked.Count > 0 && !ranked[0].Sentence.Figures.Any(figure => figure.Kind is FigureKind.Percentage or FigureKind.Multiple)
            ? ComputedAnswer.Missing(null, ranked[0], 0, indexVersion) : null;

    private bool IsShareStated(Question whole, IReadOnlyList<ScoredSentence> ranked) =>
        ranked is [{ Matching.Count: > 0 }, ..] && decision.Decide(whole, ranked).IsAnswered;

    private Answer? OfAverage(Question whole, Calculation calculation, IReadOnlyList<ScoredSentence> ranked, string indexVersion) =>
        ranked.Count == 0 || AverageOperands.IsStated(ranked[0]) ? null
            : (AverageOperands.In(whole, ranked, calculation) is { } operands ? OfOperands(whole, calculation, operands, ranked, indexVersion) : null)
                ?? (calculation.IsCertain ? ComputedAnswer.Missing(null, ranked[0], 0, indexVersion) : null);

    // "The two counties", "both grants": as many figures as the question counts, side by side.
    private Answer? OfGroup(Calculation calculation, string indexVersion)
    {
        Question question = questions.Read(calculation.Operands[0].Question, []);
        IReadOnlyList<ScoredSentence> ranked = ranker.Rank(question, passages.FindToRead(question));
        return GroupOperands.In(question, ranked, calculation) is { } operands && _operands.Decide(question, ranked, operands[0].Sentence, operands[0].Figure) is { IsAnswered: true, Contradiction: null } verdict
            ? ComputedAnswer.Of(calculation, [.. operands.Select(operand => operand.Stated)], verdict.Confidence, indexVersion) : null;
    }

    private Answer? OfOneSentence(Question whole, Calculation calculation, IReadOnlyList<ScoredSentence> ranked, string indexVersion) =>
        JointOperands.In(whole, ranked, calculation) is { } operands ? OfOperands(whole, calculation, operands, ranked, indexVersion) : null;

    // Operands of one sentence are decided on once: it is the evidence for all of them.
    private Answer? OfOperands(Question whole, Calculation calculation, Operand[] operands, IReadOnlyList<ScoredSentence> ranked, string indexVersion)
    {
        Verdict verdict = _operands.Decide(whole, ranked, operands[0].Sentence, operands[0].Figure);
        bool isSure = verdict.IsAnswered || (verdict.Confidence >= LeastOfACorroborated * decision.Threshold && IsCovered(whole, operands[0].Sentence));
        return isSure && verdict.Contradiction is null ? ComputedAnswer.Of(calculation, [.. operands.Select(operand => operand.Stated)], verdict.Confidence, indexVersion) : null;
    }

    // Each operand asked for alone.
    private Answer? OfEach(Calculation calculation, string indexVersion)
    {
        List<Sought> sought = [.. calculation.Operands.Select(operand => Best(operand, calculation))];
        if (calculation.Operation == Operation.Sum && IsStatedTogether(sought))
        {
            return null;
        }

        Operand[]? chosen = Choose(sought, calculation);
        if (chosen is null)
        {
            Sought worst = sought.MinBy(operand => operand.Candidates.Count > 0 ? operand.Candidates[0].Score : double.MinValue)!;
            return !calculation.IsCertain ? null : ComputedAnswer.Missing(worst.Phrase.Name, worst.Candidates.Count > 0 ? worst.Candidates[0].Sentence : worst.Ranked.Count > 0 ? worst.Ranked[0] : null, 0, indexVersion);
        }

        // No one sets millions against a few thousands: one of the two is of something else.
        if (chosen[0].Figure.Kind == FigureKind.Money && calculation.Operation != Operation.Share && chosen.Max(operand => operand.Figure.Value) > MostTimes * chosen.Min(operand => operand.Figure.Value))
        {
            return null;
        }

        // A share is of its own whole, which stands beside it or is what the question gives.
        bool isApart = calculation.Operation == Operation.Share && !sought[1].IsGiven && Closeness(chosen[0], chosen[1]) < SameDocument + SamePassage;
        Verdict[] verdicts = [.. chosen.Select((operand, i) => sought[i].IsOfASeries ? new(true, operand.Sentence, null, [], ConfidenceInASeries) : _operands.Decide(sought[i].Question, sought[i].Ranked, operand.Sentence, operand.Figure))];
        for (int i = 0; i < chosen.Length; i++)
        {
            if (sought[i].IsOfASeries)
            {
                continue;
            }

            bool isCertain = verdicts[i].IsAnswered && verdicts[i].Confidence >= decision.Threshold + (SureByItself * (1 - decision.Threshold));
            bool isNamed = chosen[i].IsNamed || ((isCertain || IsPart(calculation, sought[i], chosen, verdicts)) && Operand.HasName(sought[i].Question, chosen[i].Sentence, sought[i].Own, NameOfASureOne, ConceptPlace.Heading));
            bool isSure = isNamed && !IsAmbiguous(sought[i], chosen[i], chosen)
                && (!calculation.IsChange || IsCovered(sought[i].Question, chosen[i].Sentence))
                && (isCertain || IsPart(calculation, sought[i], chosen, verdicts) || (!isApart && ((verdicts[i].IsAnswered && IsCovered(sought[i].Question, chosen[i].Sentence)) || Corroborated(sought[i], chosen, i, verdicts[i]) || IsVouchedFor(sought, chosen, verdicts, i))));
            if (!isSure || verdicts[i].Contradiction is not null)
            {
                return !calculation.IsCertain ? null : ComputedAnswer.Missing(sought[i].Phrase.Name, chosen[i].Sentence, verdicts[i].Confidence, indexVersion);
            }
        }

        double confidence = verdicts.Min(verdict => verdict.Confidence);
        return ComputedAnswer.Of(calculation, [.. chosen.Select(operand => operand.Stated)], confidence, indexVersion);
    }

    // "increased from 134 million to over 1.36 billion": one sentence states both ends.
    private Answer? OfChange(Question whole, Calculation calculation, IReadOnlyList<ScoredSentence> ranked, string indexVersion, out bool isStated)
    {
        isStated = false;
        Question question = whole with { Expected = ExpectedAnswer.Any };
        ScoredSentence? evidence = ranked.Take(MostOfAChange).FirstOrDefault(sentence => StatedChange.In(sentence, question) is not null);
        if (evidence is null)
        {
            Verdict plain = decision.Decide(question, ranked);
            isStated = plain.IsAnswered && (!calculation.IsCertain || StatedChange.Says(plain.Best!));
            return plain.IsAnswered && !isStated && calculation.Operands.Count == 0
                ? ComputedAnswer.Missing(null, plain.Best, plain.Confidence, indexVersion)
                : null;
        }

        (Figure first, Figure second) = StatedChange.In(evidence, question)!.Value;
        Verdict verdict = second.Kind == FigureKind.Date
            ? _operands.Decide(question, ranked, evidence)
            : _operands.Decide(question, ranked, evidence, second);
        bool isSure = verdict.IsAnswered || (verdict.Confidence >= decision.Threshold && StatedChange.IsBetween(evidence, question));
        return isSure && verdict.Contradiction is null
            ? ComputedAnswer.Of(calculation, [new(evidence.Passage, evidence.Sentence, first, null), new(evidence.Passage, evidence.Sentence, second, null)], verdict.Confidence, indexVersion)
            : null;
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

        HashSet<string> name = TextAnalyzer.Stems(phrase.Name);
        bool isNamed = best.Sentence.Terms.Where(term => !count.Span.Contains(term.Span)).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal).IsSupersetOf(name.Where(stem => stem is not ("the" or "a")));
        bool countsOthers = best.Sentence.Terms.Any(term => count.Span.Contains(term.Span) ? term.Stem is "other" : term.Stem is "join" or "alongsid");
        return isNamed && countsOthers ? ComputedAnswer.Of(calculation, [new(best.Passage, best.Sentence, count, null)], verdict.Confidence, indexVersion) : null;
    }

    // A figure of the other's unit that stands in the sentence of its own name needs less; still less two of one table, one sentence or one unit: each vouches for
    // the other, where nearly all of the question stands by them.
    private bool Corroborated(Sought sought, Operand[] chosen, int i, Verdict verdict)
    {
        Operand operand = chosen[i];
        if (!IsCovered(sought.Question, operand.Sentence))
        {
            return false;
        }

        bool isNamed = Operand.HasName(sought.Question, operand.Sentence, sought.Own, CoverageOfACorroborated, ConceptPlace.Sentence);
        return (isNamed && verdict.Confidence >= LeastOfANamed * decision.Threshold)
            || (verdict.Confidence >= LeastOfACorroborated * decision.Threshold
                && (sought.IsGiven || Array.TrueForAll(chosen, other => other.Label is not null && (other == operand || Closeness(operand, other) >= SameDocument + SamePassage
                    || (other.Figure.Unit.Length > 0 && other.Figure.Kind == FigureKind.Count && other.Figure.Unit == operand.Figure.Unit)))));
    }

    // Two figures of one kind in one sentence that both fit: which is meant, the words do not tell.
    private static bool IsAmbiguous(Sought sought, Operand operand, Operand[] chosen) => sought.Candidates.Exists(other => !Array.Exists(chosen, one => IsSamePlace(one, other)) && other.Sentence.Passage == operand.Sentence.Passage
        && FigureArithmetic.GoTogether(other.Figure, operand.Figure) && other.Figure.Value != operand.Figure.Value && Math.Abs(other.Score - operand.Score) < LeastLead);

    // A whole and its part in one sentence ("$79 million, including $75 million for judges") vouch for each other.
    private bool IsPart(Calculation calculation, Sought sought, Operand[] chosen, Verdict[] verdicts) =>
        (calculation.IsPartOfWhole || calculation.Operation == Operation.Share) && IsInclusive(calculation.Operation == Operation.Share ? chosen[1] : chosen[0], calculation.Operation == Operation.Share ? chosen[0] : chosen[1]) && Array.Exists(chosen, operand => operand.IsNamed)
        && verdicts.Average(verdict => verdict.Confidence) >= MeanOfAPart * decision.Threshold
        && Operand.HasName(sought.Question, chosen[sought.Phrase == calculation.Operands[0] ? 0 : 1].Sentence, sought.Own, NameOfASureOne, ConceptPlace.Sentence);

    // "$79 million, including $75 million", "of the 2,400 schools 300", "230 and 70" of 300.
    private static bool IsInclusive(Operand whole, Operand part)
    {
        if (whole.Sentence.Sentence != part.Sentence.Sentence)
        {
            return false;
        }

        IReadOnlyList<Term> terms = whole.Sentence.Sentence.Terms;
        string before = terms.LastOrDefault(term => term.Span.End <= whole.Figure.Span.Start && term.Word is not ("the" or "these" or "all" or "its")).Word ?? "";
        return before is "of" or "among" or "total"
            || terms.Any(term => term.Span.Start >= whole.Figure.Core.End && term.Span.End <= part.Figure.Span.Start && term.Word is "including" or "includes" or "which")
            || IsSumOfOthers(whole, part);
    }

    private static bool IsSumOfOthers(Operand whole, Operand part) =>
        whole.Sentence.Sentence.Figures.Where(figure => figure != whole.Figure && figure.Value < whole.Figure.Value && FigureArithmetic.GoTogether(figure, part.Figure)).Sum(figure => figure.Value) == whole.Figure.Value;

    // Of figures that measure the same, all named in one document, a doubtful one may lean on a sure one.
    private bool IsVouchedFor(List<Sought> sought, Operand[] chosen, Verdict[] verdicts, int i) =>
        verdicts[i].Confidence >= LeastOfAVouchedFor * decision.Threshold
        && verdicts.Average(verdict => verdict.Confidence) >= MeanOfVouchedFor * decision.Threshold
        && Operand.HasName(sought[i].Question, chosen[i].Sentence, sought[i].Own, NameOfAVouchedFor, ConceptPlace.Sentence)
        && Array.TrueForAll(chosen, other => other.IsNamed && FigureArithmetic.GoTogether(other.Figure, chosen[i].Figure));

    private static bool IsCovered(Question question, ScoredSentence sentence)
    {
        double all = 0, covered = 0;
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            double weight = ImpliedWords.Contains(question.Concepts[i]) ? 0 : question.Concepts[i].Weight;
            all += weight;
            covered += sentence.Places[i] >= ConceptPlace.Title ? weight : 0;
        }

        return covered >= CoverageOfACorroborated * all;
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
        bool isMoney = question.Expected == ExpectedAnswer.Amount && TextAnalyzer.Terms(operand.Question).Any(term => MoneyNames.Contains(term.Word));
        if (question.Expected == ExpectedAnswer.Amount)
        {
            // "How much" may ask for a share or a count as well: which, the figures that are found will tell.
            question = question with { Expected = ExpectedAnswer.Any };
        }

        if (!calculation.IsElapsed && _series.Single(question) is { } entry)
        {
            var row = new ScoredSentence(entry.Passage, entry.Sentence, [], [], null, [], 0);
            return new(operand, question, [row], [], false, [new(row, entry.Figure, entry.Label, true, 0)]) { IsOfASeries = true };
        }

        IReadOnlyList<ScoredSentence> ranked = ranker.Rank(question, [.. passages.FindToRead(question).Take(MostReadForAnOperand)]);
        bool[] own = JointOperands.OwnConcepts(question, operand, calculation);
        // Which of two is larger, no figure in their names can tell ("the $2,000 cap saves more").
        Figure? given = calculation.Ranking is null ? Given(operand, calculation.IsElapsed) : null;
        Figure[] givenElsewhere = [.. calculation.Operands.Where(other => calculation.Ranking is not null || other.Name != operand.Name).Select(other => Given(other, calculation.IsElapsed)).OfType<Figure>()];
        return new(operand, question, ranked, own, given is not null, Operand.Candidates(question, ranked, own, given is not null, (sentence, figure) => given is not null
            ? HasValue(figure, given)
            : !(isMoney && figure.Kind == FigureKind.Count && (figure.Unit.Length > 0 || sentence.Passage.Passage.Cells.Count == 0)) && !givenElsewhere.Any(other => HasValue(figure, other))));
    }

    // "Of the 2.4 million Venezuelans": the question itself says which figure it means.
    private static Figure? Given(OperandPhrase operand, bool isTime) => FigureExtractor.Extract(operand.Name).FirstOrDefault(figure => isTime
        ? figure.Kind == FigureKind.Date
        : figure.Kind is FigureKind.Money or FigureKind.Count or FigureKind.Percentage);

    /// <summary>Whether a figure is the one that the question gives.</summary>
    internal static bool HasValue(Figure figure, Figure given) => figure.Kind == FigureKind.Date
        ? FigureComparison.IsSameValue(figure, given)
        : figure.Kind == given.Kind && figure.Value == given.Value && figure.Upper == given.Upper;

    // "$5 million for schools and hospitals" answers for both at once.
    private static bool IsStatedTogether(List<Sought> sought)
    {
        return sought.TrueForAll(operand => operand.Candidates.Count > 0 && IsSpokenOf(operand) && IsSamePlace(operand.Candidates[0], sought[0].Candidates[0]));
    }

    // One figure for several names need not have the whole of each beside it.
    private static bool IsSpokenOf(Sought operand) =>
        operand.Candidates[0].IsNamed || Enumerable.Range(0, operand.Own.Length).Any(i => operand.Own[i] && operand.Candidates[0].Sentence.Places[i] >= ConceptPlace.Heading);

    // Parallel figures mostly stand side by side: of two ways the one whose figures measure the same and stand together.
    private static Operand[]? Choose(List<Sought> sought, Calculation calculation)
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
                    .Where(candidate => Operand.GoTogether(first.Figure, candidate.Figure, calculation.Ranking is not null) && IsOrdered(calculation, first.Figure, candidate.Figure) && !chosen.Take(i).Any(other => IsSamePlace(other, candidate)))
                    .MaxBy(candidate => candidate.Score + Closeness(first, candidate) + Wholeness(calculation, first, candidate));
                chosen[i] = next!;
                score = next is null ? double.MinValue : score + next.Score + Closeness(first, next) + Wholeness(calculation, first, next);
            }

            if (score > highest)
            {
                (best, highest) = (chosen, score);
            }
        }

        return best;
    }

    // "300 new attorneys: 230 for crime, 70 for the border": what the others of its sentence add up to is their whole.
    private static double Wholeness(Calculation calculation, Operand part, Operand whole) =>
        calculation.Operation == Operation.Share && part.Sentence.Sentence == whole.Sentence.Sentence
        && IsSumOfOthers(whole, part) ? WeightOfAWhole : 0;

    // A part is less than its whole.
    private static bool IsOrdered(Calculation calculation, Figure first, Figure second) =>
        calculation.Operation == Operation.Share ? first.Value < second.Value : !calculation.IsPartOfWhole || first.Value > second.Value;

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

    private sealed record Sought(OperandPhrase Phrase, Question Question, IReadOnlyList<ScoredSentence> Ranked, bool[] Own, bool IsGiven, List<Operand> Candidates)
    {
        /// <summary>Whether the figure was named by row and column, and nothing of it needs deciding.</summary>
        public bool IsOfASeries { get; init; }
    }
}
