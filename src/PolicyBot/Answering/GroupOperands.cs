using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Finds the figures of a group that a question counts but does not name one by one ("the two northern counties"): in one part of a sentence, or in as many rows or items side by side.</summary>
internal static class GroupOperands
{
    private const int MostSentences = 4;

    /// <summary>The share of the question, weighted by rarity, that must stand in the part of the sentence, or above it.</summary>
    private const double LeastCoverage = 0.75;

    /// <summary>The figures in the order of the text; null where no sentence has just as many of one kind.</summary>
    /// <param name="question">The question for their figures.</param>
    /// <param name="ranked">The sentences found for it.</param>
    /// <param name="calculation">What is to be added.</param>
    public static Operand[]? In(Question question, IReadOnlyList<ScoredSentence> ranked, Calculation calculation)
    {
        HashSet<string> group = TextAnalyzer.Stems(calculation.Operands[0].Name);
        return ranked.Take(MostSentences).SelectMany(sentence => Parts(sentence).Select(part => In(question, sentence, part, group, calculation.Count))).FirstOrDefault(operands => operands is not null);
    }

    private static Operand[]? In(Question question, ScoredSentence sentence, TextSpan part, HashSet<string> group, int count)
    {
        FigureKind[] kinds = question.Expected switch
        {
            ExpectedAnswer.Count => [FigureKind.Count],
            ExpectedAnswer.Share => [FigureKind.Percentage],
            _ => [FigureKind.Money, FigureKind.Count],
        };
        foreach (FigureKind kind in kinds)
        {
            Figure[] figures = [.. sentence.Sentence.Figures.Where(figure => figure.Kind == kind && figure.Upper is null && part.Contains(figure.Core))];
            if (figures.Length == count && Array.TrueForAll(figures, figure => FigureArithmetic.GoTogether(figures[0], figure)) && IsNamed(question, sentence, part, group))
            {
                return [.. figures.Select(figure => new Operand(sentence, figure, null, true, 0))];
            }
        }

        return null;
    }

    // What tells the group must stand in the part itself, but for its noun ("counties"), which each member has in its own name.
    private static bool IsNamed(Question question, ScoredSentence sentence, TextSpan part, HashSet<string> group)
    {
        double all = 0, covered = 0;
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            Concept concept = question.Concepts[i];
            bool isOfGroup = concept.IsOf(group);
            double weight = ImpliedWords.Contains(concept) ? 0 : concept.Weight;
            all += weight;
            covered += isOfGroup
                ? concept.Wordings.Any(wording => wording.All(stem => sentence.Sentence.Terms.Any(term => part.Contains(term.Span) && term.Stem == stem))) ? weight : 0
                : sentence.Places[i] >= ConceptPlace.Title ? weight : 0;
        }

        return all > 0 && covered >= LeastCoverage * all;
    }

    // The sentence, or one of the parts that semicolons part.
    private static IEnumerable<TextSpan> Parts(ScoredSentence sentence)
    {
        TextSpan whole = sentence.Sentence.Span;
        string text = sentence.Passage.Passage.Document.Text;
        int start = whole.Start;
        for (int i = whole.Start; i < whole.End; i++)
        {
            if (text[i] == ';')
            {
                yield return new(start, i);
                start = i + 1;
            }
        }

        yield return new(start, whole.End);
    }
}
