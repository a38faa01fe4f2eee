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

    /// <summary>In the units of <see cref="ScoredSentence.Score"/>: evidence that is so much less has lost. Two documents were this close for none of the questions that were answered rightly.</summary>
    private const double Close = 0.5;

    /// <summary>The question back; null where one document answers best.</summary>
    public static Answer? Of(Question question, Verdict verdict, IReadOnlyList<ScoredSentence> ranked, string indexVersion)
    {
        if (!verdict.IsAnswered || verdict.Contradiction is not null || question.TakesUp || question.Document is not null || question.Concepts.Count is 0 or > MostConcepts || verdict.Best is not { } best)
        {
            return null;
        }

        List<ScoredSentence> readings = [.. ranked
            .Where(sentence => sentence.Score >= best.Score - Close && sentence[SentenceFeature.CoverageOfSentence] >= best[SentenceFeature.CoverageOfSentence] && sentence.Matching.Count > 0 == best.Matching.Count > 0)
            .DistinctBy(sentence => sentence.Passage.Passage.Document.Id)
            .Take(MostCandidates)];
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
        new(document.Title, citation, question.Text.Trim() + DocumentMention.Of(document));
}
