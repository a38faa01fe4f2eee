using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Finds all operands of a calculation in one sentence that was found for the whole question: "77% of men and 63% of women".</summary>
internal static class JointOperands
{
    private const int MostSentences = 6;

    /// <summary>The share of a name, weighted by rarity, that must stand in the sentence.</summary>
    private const double LeastOfAName = 0.8;

    /// <summary>How near, of 1, a figure must stand to its name.</summary>
    private const double LeastNearness = 0.1;

    /// <summary>The figures, in the order of the operands, each nearest to its own name; null where no sentence has them.</summary>
    /// <param name="whole">The question.</param>
    /// <param name="ranked">The sentences found for it.</param>
    /// <param name="calculation">What it wants computed.</param>
    public static Operand[]? In(Question whole, IReadOnlyList<ScoredSentence> ranked, Calculation calculation)
    {
        bool[][] own = [.. calculation.Operands.Select(operand => OwnConcepts(whole, operand, calculation))];
        return own.Length < 2 || own.Any(names => !names.Contains(true)) ? null
            : ranked.Take(MostSentences).Select(sentence => In(whole, sentence, calculation, own)).FirstOrDefault(operands => operands is not null);
    }

    /// <summary>Which concepts of a question tell an operand from the others.</summary>
    public static bool[] OwnConcepts(Question question, OperandPhrase operand, Calculation calculation)
    {
        HashSet<string> name = TextAnalyzer.Stems(operand.Name);
        HashSet<string> others = [.. calculation.Operands.Where(other => other.Name != operand.Name).SelectMany(other => TextAnalyzer.Stems(other.Name))];
        bool[] own = [.. question.Concepts.Select(concept => concept.IsOf(name) && !concept.IsOf(others))];
        bool[] telling = [.. own.Select((isOwn, i) => isOwn && !ImpliedWords.Contains(question.Concepts[i]))];
        return telling.Contains(true) ? telling : own;
    }

    private static Operand[]? In(Question whole, ScoredSentence sentence, Calculation calculation, bool[][] own)
    {
        Figure[] figures = [.. sentence.Sentence.Figures.Where(figure => calculation.IsElapsed ? figure.Kind == FigureKind.Date : figure.Kind is not (FigureKind.Date or FigureKind.Ordinal) && !Operand.IsAge(sentence.Sentence, figure))];
        FigureKind? unasked = whole.Expected switch
        {
            ExpectedAnswer.Amount => FigureKind.Count,
            ExpectedAnswer.Count => FigureKind.Money,
            _ => null,
        };
        if (figures.Count(figure => figure.Kind != unasked) >= own.Length)
        {
            figures = [.. figures.Where(figure => figure.Kind != unasked)];
        }

        if (figures.Length < own.Length || own.Any(names => !Operand.HasName(whole, sentence, names, LeastOfAName, ConceptPlace.Sentence)))
        {
            return null;
        }

        double[][] near = [.. own.Select(names => figures.Select(figure => Operand.Attachment(whole, sentence, figure, names, ownOnly: true)).ToArray())];
        int[] places = [.. near.Select(row => Array.IndexOf(row, row.Max()))];
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = 0; j < places.Length; j++)
            {
                if (i != j && (near[i][places[i]] < LeastNearness || near[i][places[i]] <= near[i][places[j]] || !Operand.GoTogether(figures[places[i]], figures[places[j]], calculation.Ranking is not null)))
                {
                    return null;
                }
            }
        }

        return [.. places.Select((place, i) => new Operand(sentence, figures[place], Operand.LabelIn(whole, sentence, own[i]), true, near[i][place]))];
    }
}
