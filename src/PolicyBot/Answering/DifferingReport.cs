using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Finds what another document states of the very same measure, so that no reader takes one of two reports for the only one.</summary>
internal static class DifferingReport
{
    /// <summary>In the units of <see cref="ScoredSentence.Score"/>.</summary>
    private const double Close = 1.5;

    /// <summary>The best sentence of another document that answers as well with another figure; null where there is none, or the question chooses a document or a heading.</summary>
    /// <param name="question">The question.</param>
    /// <param name="verdict">What became of it.</param>
    /// <param name="ranked">The sentences, the best first.</param>
    /// <param name="decide">Decides on some of the sentences alone.</param>
    public static ScoredSentence? Of(Question question, Verdict verdict, IReadOnlyList<ScoredSentence> ranked, Func<IReadOnlyList<ScoredSentence>, Verdict> decide)
    {
        bool isOpen = verdict is { IsAnswered: true, Contradiction: null } && !question.TakesUp && !question.IsCheck && question.Document is null && question.Section is null
            && question.Expected is ExpectedAnswer.Amount or ExpectedAnswer.Share or ExpectedAnswer.Count;
        if (!isOpen || verdict.Best is not { Matching.Count: > 0 } best)
        {
            return null;
        }

        ScoredSentence? other = ranked.FirstOrDefault(sentence =>
            sentence.Passage.Passage.Document.Id != best.Passage.Passage.Document.Id
            && sentence.Score >= best.Score - Close
            && sentence.Matching.Count > 0
            && SaysTheSame(question, best, sentence)
            && Differs(Said(question, best), Said(question, sentence)));
        return other is not null && decide([.. ranked.Where(sentence => sentence.Passage.Passage.Document.Id == other.Passage.Passage.Document.Id)]) is { IsAnswered: true } alone && alone.Best == other
            ? other
            : null;
    }

    // Everything asked must stand in or above both sentences: what only one document has chooses that one.
    private static bool SaysTheSame(Question question, ScoredSentence best, ScoredSentence other)
    {
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            bool both = best.Places[i] >= ConceptPlace.Heading && other.Places[i] >= ConceptPlace.Heading;
            bool neither = best.Places[i] <= ConceptPlace.Document && other.Places[i] <= ConceptPlace.Document && question.Concepts[i].Kind == ConceptKind.Word;
            if (!both && !neither)
            {
                return false;
            }
        }

        return question.Concepts.Count > 0;
    }

    private static Figure Said(Question question, ScoredSentence sentence)
    {
        var lead = LeadReader.Read(question, sentence, contradiction: null);
        return sentence.Matching.FirstOrDefault(figure => lead.Overlaps(figure.Core)) ?? sentence.Matching[0];
    }

    private static bool Differs(Figure first, Figure second) =>
        FigureComparison.IsComparable(first, second) && !FigureComparison.BearsOut(first, second) && !FigureComparison.BearsOut(second, first);
}
