using PolicyBot.Evidence;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Asks back where a question of few words is answered as well by one document as by another, or with other figures by two sections of one.</summary>
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

    /// <summary>The question back; null where one document and section answers best.</summary>
    /// <param name="question">The question.</param>
    /// <param name="verdict">What became of it.</param>
    /// <param name="ranked">The sentences, the best first.</param>
    /// <param name="indexVersion">The index that was asked.</param>
    /// <param name="isAnswered">Whether a question is answered, so that no reading is offered that leads nowhere.</param>
    public static Answer? Of(Question question, Verdict verdict, IReadOnlyList<ScoredSentence> ranked, string indexVersion, Func<string, bool> isAnswered)
    {
        if (verdict.Contradiction is not null || question.TakesUp || question.Section is not null || question.Concepts.Count is 0 or > MostConcepts || verdict.Best is not { } best)
        {
            return null;
        }

        // What was not answered may not have been for the very reason that several documents say it.
        double close = verdict.IsAnswered ? Close : CloseWhereDeclined;
        bool figure = FigureMatch.IsAsked(question.Expected);
        List<ScoredSentence> whole = [.. ranked.Where(sentence =>
            sentence.Score >= best.Score - close && sentence[SentenceFeature.CoverageOfSentence] >= WholeQuestion && (!figure || sentence.Matching.Count > 0))];
        List<Reading> candidates = question.Document is null
            ? Readings(whole.DistinctBy(sentence => sentence.Passage.Passage.Document.Id), sentence => sentence.Passage.Passage.Document.Title, sentence => question.Text.Trim() + DocumentMention.Of(sentence.Passage.Passage.Document))
            : [];
        if (candidates.Count < 2 && figure)
        {
            candidates = Readings(Sections(best, whole), HeadingOf, sentence => SectionMention.Ask(question.Text, HeadingOf(sentence)));
        }

        return candidates.Count < 2 ? null : new()
        {
            Status = AnswerStatus.Clarification,
            IndexVersion = indexVersion,
            Citations = [.. candidates.Select((candidate, i) => PassageAnswer.Cite(i + 1, candidate.Evidence))],
            Candidates = [.. candidates.Select((candidate, i) => new Candidate(candidate.Name, i + 1, candidate.Question))],
            Suggestions = [.. candidates.Select(candidate => candidate.Question)],
            Confidence = Math.Round(verdict.Confidence, 2),
        };

        // Asking is dear: one reading alone needs none.
        List<Reading> Readings(IEnumerable<ScoredSentence> sentences, Func<ScoredSentence, string> name, Func<ScoredSentence, string> ask) =>
            sentences.Take(MostCandidates).ToList() is { Count: > 1 } several
                ? [.. several.Select(sentence => new Reading(sentence, name(sentence), ask(sentence))).Where(reading => isAnswered(reading.Question))]
                : [];
    }

    // The best sentence of each section of the best one's document, where each states another figure.
    private static IEnumerable<ScoredSentence> Sections(ScoredSentence best, List<ScoredSentence> whole)
    {
        List<ScoredSentence> sections = [.. whole.Where(sentence => sentence.Passage.Passage.Document.Id == best.Passage.Passage.Document.Id && sentence.Passage.Passage.Headings.Count > 0).DistinctBy(HeadingOf)];
        bool differ = sections.DistinctBy(sentence => sentence.Matching[0].Value).Count() == sections.Count;
        return differ ? sections : [];
    }

    private static string HeadingOf(ScoredSentence sentence) => sentence.Passage.Passage.Headings[^1];

    private sealed record Reading(ScoredSentence Evidence, string Name, string Question);
}
