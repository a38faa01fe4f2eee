using System.Collections.Frozen;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Answering;

/// <summary>Answers questions whose answer no sentence states, from figures that are found by the names that the question gives them.</summary>
internal sealed class CalculationByRules(PassageIndex index, QuestionReader questions, PassageRetriever passages, EvidenceRanker ranker, EvidenceDecision decision)
{
    /// <summary>How sure an answer is whose operands a table, list or enumeration names.</summary>
    private const double ConfidenceInASeries = 0.9;

    private const int MostOfAChange = 3;

    /// <summary>Each operand is looked for by itself; a question of hundreds of names would hold up all others.</summary>
    private const int MostOperands = 8;

    /// <summary>An operand's own question is one of several that a turn has to read for: its figure mostly stands at the top.</summary>
    private const int MostReadForAnOperand = 3;

    /// <summary>How many times as much money one operand of a sum or comparison may be as another.</summary>
    private const decimal MostTimes = 10_000;

    private static readonly FrozenSet<string> MoneyNames = CalculationWords.Set("money cash dollar dollars funding funds pounds euros rupees cost costs price worth");

    private readonly OperandDecision _operands = new(decision);
    private readonly OperandAgreement _agreement = new(decision);
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
        bool isSure = verdict.IsAnswered || _agreement.IsCorroborated(whole, operands[0].Sentence, verdict);
        return isSure && verdict.Contradiction is null ? ComputedAnswer.Of(calculation, [.. operands.Select(operand => operand.Stated)], verdict.Confidence, indexVersion) : null;
    }

    // Each operand asked for alone.
    private Answer? OfEach(Calculation calculation, string indexVersion)
    {
        List<SoughtOperand> sought = [.. calculation.Operands.Select(operand => Best(operand, calculation))];
        if (calculation.Operation == Operation.Sum && IsStatedTogether(sought))
        {
            return null;
        }

        Operand[]? chosen = OperandChoice.Of(sought, calculation);
        if (chosen is null)
        {
            SoughtOperand worst = sought.MinBy(operand => operand.Candidates.Count > 0 ? operand.Candidates[0].Score : double.MinValue)!;
            return !calculation.IsCertain ? null : ComputedAnswer.Missing(worst.Phrase.Name, worst.Candidates.Count > 0 ? worst.Candidates[0].Sentence : worst.Ranked.Count > 0 ? worst.Ranked[0] : null, 0, indexVersion);
        }

        // No one sets millions against a few thousands: one of the two is of something else.
        if (chosen[0].Figure.Kind == FigureKind.Money && calculation.Operation != Operation.Share && chosen.Max(operand => operand.Figure.Value) > MostTimes * chosen.Min(operand => operand.Figure.Value))
        {
            return null;
        }

        Verdict[] verdicts = [.. chosen.Select((operand, i) => sought[i].IsOfASeries ? new(true, operand.Sentence, null, [], ConfidenceInASeries) : _operands.Decide(sought[i].Question, sought[i].Ranked, operand.Sentence, operand.Figure))];
        for (int i = 0; i < chosen.Length; i++)
        {
            if (!_agreement.IsSure(calculation, sought, chosen, verdicts, i) || verdicts[i].Contradiction is not null)
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

    private SoughtOperand Best(OperandPhrase operand, Calculation calculation)
    {
        SoughtOperand sought = Seek(operand, calculation);
        if (operand.Shorter is not { } shorter)
        {
            return sought;
        }

        SoughtOperand other = Seek(operand with { Question = shorter }, calculation);
        return other.Candidates.Count > 0 && (sought.Candidates.Count == 0 || other.Candidates[0].Score > sought.Candidates[0].Score) ? other : sought;
    }

    private SoughtOperand Seek(OperandPhrase operand, Calculation calculation)
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
    private static bool IsStatedTogether(List<SoughtOperand> sought)
    {
        return sought.TrueForAll(operand => operand.Candidates.Count > 0 && IsSpokenOf(operand) && OperandChoice.IsSamePlace(operand.Candidates[0], sought[0].Candidates[0]));
    }

    // One figure for several names need not have the whole of each beside it.
    private static bool IsSpokenOf(SoughtOperand operand) =>
        operand.Candidates[0].IsNamed || Enumerable.Range(0, operand.Own.Length).Any(i => operand.Own[i] && operand.Candidates[0].Sentence.Places[i] >= ConceptPlace.Heading);
}
