using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>One way to compute an answer, and what speaks for it.</summary>
/// <param name="Answer">The answer that it gives.</param>
/// <param name="Features">In the order of <see cref="CalculationFeature"/>.</param>
internal sealed record TaggedCalculation(Answer Answer, IReadOnlyList<double> Features)
{
    private const double MostLogit = 10;

    /// <summary>Words of a question that tell that something became less.</summary>
    private static readonly HashSet<string> Falls = new("fall fell fallen falling drop dropped drops decrease decreased decline declined reduce reduced reduction cut down lower lowered less fewer smaller shrink shrank shrunk shrunken contract contracted contraction slashed trimmed lost shed".Split(' '), StringComparer.Ordinal);

    /// <summary>Words of a question that tell that something became more.</summary>
    private static readonly HashSet<string> Rises = new("rise rose risen rising grow grew grown growing growth increase increased increases climb climbed jump jumped surge surged soar soared gain gained up higher more larger bigger expand expanded expansion".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether the question has a name that no document has.</summary>
    public bool IsOfAnother => Features[(int)CalculationFeature.NameUnknown] > 0;

    /// <summary>The operation with the likeliest operands; null where no figures go together.</summary>
    /// <param name="evidence">What is known of the question.</param>
    /// <param name="asked">The operation.</param>
    /// <param name="indexVersion">The index that is asked.</param>
    public static TaggedCalculation? OfTags(CalculationEvidence evidence, AskedOperation asked, string indexVersion)
    {
        if (OperandSelection.Of(asked, evidence.Figures) is not { } selection)
        {
            return null;
        }

        Calculation calculation = CalculationOf(evidence.Question, asked);
        TaggedFigure[] ordered = [.. Ordered(evidence.Question, asked, selection.Chosen)];
        if (ordered.Length == 0)
        {
            return null;
        }

        OperandLabels labels = new(evidence.Question, ordered);
        Answer answer = ComputedAnswer.Of(calculation, [.. ordered.Select((figure, i) => new StatedFigure(figure.Passage, figure.Sentence, figure.Figure, labels.Of(i)))], 1, indexVersion);
        return new(answer, Weigh(evidence, asked, selection, answer.Computation!, ordered, isOfRules: false));
    }

    /// <summary>What the rules compute; null where they compute nothing.</summary>
    public static TaggedCalculation? OfRules(CalculationEvidence evidence)
    {
        if (evidence.Ruled is not { Status: AnswerStatus.Answered, Computation: { } computation } answer)
        {
            return null;
        }

        TaggedFigure?[] operands = [.. computation.Operands.Select(operand => evidence.Find(answer.Citations[operand.Citation - 1].Document, operand.Figure))];
        return operands.Any(operand => operand is null) ? null
            : new(answer, Weigh(evidence, AskedBy(computation), OperandSelection.Left(AskedBy(computation), operands!, evidence.Figures), computation, operands!, isOfRules: true));
    }

    private static AskedOperation AskedBy(Computation computation) => (computation.Operation, computation.Ranking) switch
    {
        (_, Ranking.Largest) => AskedOperation.Largest,
        (_, Ranking.Smallest) => AskedOperation.Smallest,
        (_, Ranking.Earliest) => AskedOperation.Earliest,
        (_, Ranking.Latest) => AskedOperation.Latest,
        (Operation.Sum, _) => AskedOperation.Sum,
        (Operation.Share, _) => AskedOperation.Share,
        (Operation.Ratio, _) => AskedOperation.Ratio,
        (Operation.Average, _) => AskedOperation.Average,
        (Operation.Growth, _) => AskedOperation.Growth,
        (Operation.PlusOne, _) => AskedOperation.PlusOne,
        (Operation.Years or Operation.Months or Operation.Days, _) => AskedOperation.Elapsed,
        _ => AskedOperation.Difference,
    };

    private static Calculation CalculationOf(Question question, AskedOperation asked)
    {
        Operation? unit = UnitAsked(TextAnalyzer.Terms(question.Closed));
        return asked switch
        {
            AskedOperation.Sum => new(Operation.Sum, null, []),
            AskedOperation.Share => new(Operation.Share, null, []),
            AskedOperation.Ratio => new(Operation.Ratio, null, []),
            AskedOperation.Average => new(Operation.Average, null, []),
            AskedOperation.Growth => new(Operation.Growth, null, []),
            AskedOperation.Elapsed => new(unit ?? Operation.Years, null, []) { HasOwnUnit = unit is not null },
            AskedOperation.Largest => new(Operation.Difference, Ranking.Largest, []),
            AskedOperation.Smallest => new(Operation.Difference, Ranking.Smallest, []),
            AskedOperation.Earliest => new(Operation.Difference, Ranking.Earliest, []),
            AskedOperation.Latest => new(Operation.Difference, Ranking.Latest, []),
            _ => new(Operation.Difference, null, []),
        };
    }

    // "How many full years", "in days"; a "school year" is only spoken of.
    private static Operation? UnitAsked(IReadOnlyList<Term> words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            Operation? unit = words[i].Word switch
            {
                "years" or "yrs" => Operation.Years,
                "months" => Operation.Months,
                "days" => Operation.Days,
                _ => null,
            };
            if (unit is not null && (words[i - 1].Word is "many" or "in" || (i > 1 && words[i - 2].Word == "many")))
            {
                return unit;
            }
        }

        return null;
    }

    // A part is less than its whole, and "how many times" is asked of the larger; else as the text has them.
    private static IEnumerable<TaggedFigure> Ordered(Question question, AskedOperation asked, IReadOnlyList<TaggedFigure> chosen) => asked switch
    {
        AskedOperation.Share or AskedOperation.Smallest => chosen.OrderBy(figure => figure.Figure.Value),
        AskedOperation.Ratio or AskedOperation.Largest or AskedOperation.Difference => chosen.OrderByDescending(figure => figure.Figure.Value),
        AskedOperation.Growth => Changed(question, chosen),
        AskedOperation.Earliest => chosen.OrderBy(DayOf),
        AskedOperation.Latest => chosen.OrderByDescending(DayOf),
        AskedOperation.Average => chosen,
        _ => chosen.OrderBy(figure => figure.Passage.Ordinal).ThenBy(figure => figure.Figure.Core.Start),
    };

    // As the text has them in time; where it does not tell, as the question's words do. Nothing where the two are at odds, or neither tells.
    private static IEnumerable<TaggedFigure> Changed(Question question, IReadOnlyList<TaggedFigure> chosen)
    {
        IReadOnlyList<Term> words = TextAnalyzer.Terms(question.Closed);
        bool falls = words.Any(word => Falls.Contains(word.Word)), rises = words.Any(word => Rises.Contains(word.Word));
        TaggedFigure[] rising = [.. chosen.OrderBy(figure => figure.Figure.Value)], falling = [.. rising.Reverse()];
        bool? isRise = falls == rises ? null : rises;
        return InTime(chosen) is { } stated
            ? isRise is null || stated.SequenceEqual(isRise.Value ? rising : falling) ? stated : []
            : isRise is { } said ? said ? rising : falling : [];
    }

    // "From 3 to 5", "3 in 2019 and 5 in 2022": by "from" and "to", or by as many dates.
    private static TaggedFigure[]? InTime(IReadOnlyList<TaggedFigure> chosen)
    {
        TaggedFigure[] inText = [.. chosen.OrderBy(figure => figure.Figure.Core.Start)];
        if (inText[0].Sentence == inText[1].Sentence && WordBefore(inText[0]) == "from" && WordBefore(inText[1]) == "to")
        {
            return inText;
        }

        (Figure? first, Figure? second) = inText[0].Sentence == inText[1].Sentence
            ? inText[0].Sentence.Figures.Where(figure => figure.Kind == FigureKind.Date).ToList() is [{ } one, { } other] ? (one, other) : (null, null)
            : (DateOf(inText[0]), DateOf(inText[1]));
        return first is not null && second is not null && FigureOrder.Compare(first, second) is { } order and not 0 ? order < 0 ? inText : [inText[1], inText[0]] : null;
    }

    private static string? WordBefore(TaggedFigure figure) => figure.Sentence.Terms.LastOrDefault(term => term.Span.End <= figure.Figure.Span.Start).Word;

    private static Figure? DateOf(TaggedFigure figure) => figure.Sentence.Figures.Where(date => date.Kind == FigureKind.Date).ToList() is [{ } only] ? only : null;

    private static decimal DayOf(TaggedFigure figure) => figure.Figure.Period is { } period ? period.First.DayNumber : figure.Figure.Value;

    private static double[] Weigh(CalculationEvidence evidence, AskedOperation asked, OperandSelection selection, Computation computation, TaggedFigure[] operands, bool isOfRules)
    {
        var features = new double[Enum.GetValues<CalculationFeature>().Length];
        double least = operands.Min(operand => operand.Operand), left = selection.BestLeft ?? -MostLogit;
        bool isRuled = evidence.Ruled is { Status: AnswerStatus.Answered, Computation: not null };
        bool isSame = isRuled && evidence.Ruled!.Computation!.Operation == computation.Operation && evidence.Ruled.Computation.Result == computation.Result
            && evidence.Ruled.Computation.Operands.Select(operand => operand.Figure.Value).Order().SequenceEqual(operands.Select(operand => operand.Figure.Value).Order());
        Set(CalculationFeature.Operation, LogOdds(evidence.Operations[(int)asked]));
        Set(CalculationFeature.Nothing, LogOdds(evidence.Operations[(int)AskedOperation.None]));
        Set(CalculationFeature.LeastOperand, InTens(least));
        Set(CalculationFeature.MeanOperand, InTens(operands.Average(operand => operand.Operand)));
        Set(CalculationFeature.BestLeft, InTens(left));
        Set(CalculationFeature.Margin, InTens(least - left));
        Set(CalculationFeature.BestAnswer, InTens(evidence.Figures.Select(figure => figure.Answer).DefaultIfEmpty(-MostLogit).Max()));
        Set(CalculationFeature.AnswerOfOperands, InTens(operands.Max(operand => operand.Answer)));
        AddPlaces(evidence, operands, Set);
        Passages.Passage first = operands[0].Passage.Passage;
        Set(CalculationFeature.OneSentence, Is(operands.All(operand => operand.Sentence == operands[0].Sentence)));
        Set(CalculationFeature.SideBySide, Is(operands.All(operand => operand.IsBeside(operands[0]))));
        Set(CalculationFeature.OneDocument, Is(operands.All(operand => operand.Passage.Passage.Document == first.Document)));
        Set(CalculationFeature.Computable, Is(computation.Ranking is null ? computation.Result is not null : computation.Chosen is not null));
        Set(CalculationFeature.RulesAgree, Is(evidence.Rules is { } rules && rules.Operation == computation.Operation && rules.Ranking == computation.Ranking));
        Set(CalculationFeature.OfRules, Is(isOfRules));
        Set(CalculationFeature.RulesGiveTheSame, Is(isSame && !isOfRules));
        Set(CalculationFeature.RulesGiveAnother, Is(isRuled && !isSame));
        Set(CalculationFeature.ConfidenceOfRules, isOfRules ? evidence.Ruled!.Confidence : 0);
        Set(CalculationFeature.Sums, Is(asked == AskedOperation.Sum));
        Set(CalculationFeature.Ranks, Is(computation.Ranking is not null));
        Set(CalculationFeature.Elapses, Is(asked == AskedOperation.Elapsed));
        Set(CalculationFeature.Divides, Is(asked is AskedOperation.Share or AskedOperation.Ratio or AskedOperation.Average or AskedOperation.Growth));
        Set(CalculationFeature.More, (operands.Length - 2) / 5d);
        Set(CalculationFeature.Shelf, Is(evidence.IsShelf));
        return features;

        void Set(CalculationFeature feature, double value) => features[(int)feature] = value;
    }

    // The best place that each of the question's words has beside any of the operands.
    private static void AddPlaces(CalculationEvidence evidence, TaggedFigure[] operands, Action<CalculationFeature, double> set)
    {
        Question question = evidence.Question;
        ConceptPlace[][] places = [.. operands.Select(operand => evidence.Ranker.Places(question, operand.Passage, operand.Sentence))];
        double all = 0, inSentence = 0, around = 0, absent = 0;
        bool name = false, date = false, unknown = false;
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            Concept concept = question.Concepts[i];
            ConceptPlace best = places.Max(place => place[i]);
            all += concept.Weight;
            inSentence += best == ConceptPlace.Sentence ? concept.Weight : 0;
            around += best > ConceptPlace.Document ? concept.Weight : 0;
            absent += best == ConceptPlace.Absent ? concept.Weight : 0;
            name |= best == ConceptPlace.Absent && concept.Kind == ConceptKind.Name;
            unknown |= best == ConceptPlace.Absent && concept.Kind == ConceptKind.Name && !evidence.IsKnown(concept);
            date |= best == ConceptPlace.Absent && concept.Kind == ConceptKind.Date;
        }

        set(CalculationFeature.InSentences, all > 0 ? inSentence / all : 1);
        set(CalculationFeature.Around, all > 0 ? around / all : 1);
        set(CalculationFeature.Absent, all > 0 ? absent / all : 0);
        set(CalculationFeature.NameAbsent, Is(name));
        set(CalculationFeature.NameUnknown, Is(unknown));
        set(CalculationFeature.DateAbsent, Is(date));
    }

    private static double Is(bool holds) => holds ? 1 : 0;

    private static double InTens(double logit) => Math.Clamp(logit, -MostLogit, MostLogit) / 10;

    private static double LogOdds(double probability) => InTens(Math.Log(Math.Max(probability, 1e-6) / Math.Max(1 - probability, 1e-6)));
}
