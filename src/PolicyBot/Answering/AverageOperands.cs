using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Finds in one sentence what is divided and by how many: "$186 million to 1,461 service members".</summary>
internal static class AverageOperands
{
    private const int MostSentences = 4;

    /// <summary>What is divided stands near what it is divided by: the weight of a unit of text between them.</summary>
    private const double WeightOfDistance = 0.01;

    /// <summary>Whether a sentence states an average itself, so that none is to be computed.</summary>
    public static bool IsStated(ScoredSentence sentence) => sentence.Sentence.Terms.Any(term => term.Word is "per" or "each" or "every" or "average" or "averages" or "averaging");

    /// <summary>Both figures; null where no sentence has them.</summary>
    /// <param name="whole">The question.</param>
    /// <param name="ranked">The sentences found for it.</param>
    /// <param name="calculation">What it wants computed.</param>
    public static Operand[]? In(Question whole, IReadOnlyList<ScoredSentence> ranked, Calculation calculation) =>
        ranked.Take(MostSentences).Select(sentence => In(whole, sentence, calculation)).FirstOrDefault(operands => operands is not null);

    private static Operand[]? In(Question whole, ScoredSentence sentence, Calculation calculation)
    {
        (OperandPhrase dividend, OperandPhrase divisor) = (calculation.Operands[0], calculation.Operands[1]);
        Figure? by = sentence.Sentence.Figures.FirstOrDefault(figure => IsOf(figure, divisor.Name));
        if (by is null)
        {
            return null;
        }

        Figure? given = FigureExtractor.Extract(dividend.Name).FirstOrDefault(figure => figure.Kind is FigureKind.Money or FigureKind.Count);
        bool counts = TextAnalyzer.Terms(dividend.Name).Any(term => term.Word == "many");
        bool[] own = JointOperands.OwnConcepts(whole, dividend, calculation);
        Figure? divided = sentence.Sentence.Figures
            .Where(figure => figure != by && (given is not null ? CalculationByRules.HasValue(figure, given)
                : counts ? figure.Kind == FigureKind.Count && IsOf(figure, dividend.Name) : figure.Kind == FigureKind.Money))
            .MaxBy(figure => (Operand.Attachment(whole, sentence, figure, own, ownOnly: true) / 2) - (WeightOfDistance * Math.Abs(figure.Core.Start - by.Core.Start)));
        return divided is null ? null
            : [new(sentence, divided, null, true, 0), new(sentence, by, null, true, 0)];
    }

    // "1,461 service members" for "eligible service member", "10-year" for "year".
    private static bool IsOf(Figure figure, string name)
    {
        IReadOnlyList<Term> words = TextAnalyzer.Terms(name);
        return figure.Kind switch
        {
            FigureKind.Duration => words is [{ } unit] && unit.Word == figure.Unit,
            FigureKind.Count => TextAnalyzer.Terms(figure.Unit).Any(term => term.Stem == words[^1].Stem || words.Any(word => word.Stem == term.Stem && (word.Word == "people" || !FrameWords.Contains(word.Word)))),
            _ => false,
        };
    }
}
