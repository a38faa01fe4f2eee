using PolicyBot.Inference;
using PolicyBot.Questions;

namespace PolicyBot.Evidence;

/// <summary>What the reader makes of the best sentence when it is shown without the rest of its passage.</summary>
/// <param name="Span">Its span, in tens; 0 without models.</param>
/// <param name="Answerable">Its logit that the sentence answers, in tens; 0 without models.</param>
/// <param name="State">Its state over question and sentence (<see cref="ReaderState"/>); empty without models.</param>
internal readonly record struct SecondReading(double Span, double Answerable, IReadOnlyList<float> State)
{
    /// <summary>Reads the sentence again.</summary>
    /// <param name="reader">The reader; null to go by words alone.</param>
    /// <param name="question">The question.</param>
    /// <param name="best">The sentence.</param>
    public static SecondReading Of(SpanReader? reader, Question question, ScoredSentence best)
    {
        if (reader is null)
        {
            return new(0, 0, []);
        }

        SpanScores alone = reader.Read(question.Closed, EvidenceRanker.Heading(best.Passage), best.Passage.Passage.Document.Cut(best.Sentence.Span));
        return new(EvidenceRanker.InTens(alone.Best()), EvidenceRanker.InTens(alone.Answerable), alone.State);
    }
}
