using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Asks back where a question of few words is answered as well by one document as by another.</summary>
internal static class Clarification
{
    /// <summary>A question that says more than this says which document it means.</summary>
    private const int MostConcepts = 2;

    private const int MostCandidates = 4;

    /// <summary>The share of the question that each reading must state in one sentence.</summary>
    private const double WholeQuestion = 0.99;

    private const double CloseWhereDeclined = 2;

    /// <summary>In the units of <see cref="ScoredSentence.Score"/>: evidence that is so much less has lost. None of the 346 questions of the sets release, shelf and fit/shelf is asked back at this.</summary>
    private const double Close = 0.5;

    /// <summary>The question back; null where one document answers best.</summary>
    /// <param name="question">The question.</param>
    /// <param name="verdict">What became of it.</param>
    /// <param name="ranked">The sentences, the best first.</param>
    /// <param name="indexVersion">The index that was asked.</param>
    /// <param name="isAnswered">Whether a question is answered, so that no reading is offered that leads nowhere.</param>
    public static Answer? Of(Question question, Verdict verdict, IReadOnlyList<ScoredSentence> ranked, string indexVersion, Func<string, bool> isAnswered)
    {
        if (verdict.Contradiction is not null || question.TakesUp || question.Document is not null || question.Concepts.Count is 0 or > MostConcepts || verdict.Best is not { } best)
        {
            return null;
        }

        // What was not answered may not have been for the very reason that several documents say it.
        double close = verdict.IsAnswered ? Close : CloseWhereDeclined;
        bool figure = FigureMatch.IsAsked(question.Expected);
        List<ScoredSentence> readings = [.. ranked
            .Where(sentence => sentence.Score >= best.Score - close && sentence[SentenceFeature.CoverageOfSentence] >= WholeQuestion && (!figure || sentence.Matching.Count > 0))
            .DistinctBy(sentence => sentence.Passage.Passage.Document.Id)
            .Take(MostCandidates)
            .Where(sentence => isAnswered(AskedOf(question, sentence.Passage.Passage.Document)))];
        if (readings.Count < 2)
        {
            return null;
        }

        Candidate[] candidates = [.. readings.Select((reading, i) => Reading(question, reading.Passage.Passage.Document, i + 1))];
        return new()
        {
            Status = AnswerStatus.Clarification,
            IndexVersion = indexVersion,
            Citations = [.. readings.Select((reading, i) => PassageAnswer.Cite(i + 1, reading))],
            Candidates = candidates,
            Suggestions = [.. candidates.Select(candidate => candidate.Question)],
            Confidence = Math.Round(verdict.Confidence, 2),
        };
    }

    private static Candidate Reading(Question question, Document document, int citation) =>
        new(document.Title, citation, AskedOf(question, document));

    private static string AskedOf(Question question, Document document) => question.Text.Trim() + DocumentMention.Of(document);
}
