using PolicyBot.Answering;
using PolicyBot.Documents;

namespace PolicyBot.Evaluation;

/// <summary>A reply that is not right, and which stage made it so.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Cause">The first stage that went wrong.</param>
/// <param name="Explanation">How the answer came about; null where answering failed.</param>
public sealed record Miss(Grade Grade, MissCause Cause, Explanation? Explanation)
{
    /// <summary>Finds the cause of a miss.</summary>
    /// <param name="grade">A grade that is not right.</param>
    /// <param name="explanation">The explanation of the same answer; null where answering failed.</param>
    /// <param name="knowledge">The documents that were asked.</param>
    public static Miss Of(Grade grade, Explanation? explanation, Knowledge knowledge) =>
        new(grade, explanation is null ? MissCause.Fault : CauseOf(grade, explanation, knowledge), explanation);

    private static MissCause CauseOf(Grade grade, Explanation explanation, Knowledge knowledge)
    {
        var gold = grade.Question;
        if (!gold.Answerable || explanation.Sentences.Count == 0 || gold.Evidence.Count == 0)
        {
            return gold.Answerable && grade.Answered ? MissCause.Wording : MissCause.Deciding;
        }

        return !explanation.Sentences.Any(sentence => Holds(sentence, gold, knowledge)) ? MissCause.Retrieval
            : !Holds(explanation.Sentences[0], gold, knowledge) ? MissCause.Reading
            : grade.Answered ? MissCause.Wording
            : MissCause.Deciding;
    }

    private static bool Holds(ExplainedSentence sentence, GoldQuestion gold, Knowledge knowledge) =>
        knowledge.Find(sentence.DocumentId) is { } document && EvidenceOverlap.Holds(document.Text, sentence.Span, gold.Evidence);
}
