using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>The engine's own decision on a figure that was taken for an operand, as of a question for a figure of that kind.</summary>
internal sealed class OperandDecision(EvidenceDecision decision)
{
    /// <summary>Decides whether a sentence's figure answers a question.</summary>
    /// <param name="question">The question that the sentences were ranked for.</param>
    /// <param name="ranked">The sentences.</param>
    /// <param name="evidence">One of them.</param>
    /// <param name="figure">A figure of it.</param>
    public Verdict Decide(Question question, IReadOnlyList<ScoredSentence> ranked, ScoredSentence evidence, Figure figure)
    {
        ExpectedAnswer expected = figure.Kind switch
        {
            FigureKind.Money => ExpectedAnswer.Amount,
            FigureKind.Percentage or FigureKind.PercentagePoints => ExpectedAnswer.Share,
            FigureKind.Duration => ExpectedAnswer.Duration,
            FigureKind.Date => ExpectedAnswer.Date,
            FigureKind.Multiple => ExpectedAnswer.Change,
            _ => ExpectedAnswer.Count,
        };

        // What a cell counts stands in its column's head.
        bool isNamed = figure.Unit.Length > 0 || expected != ExpectedAnswer.Count;
        Question asked = question with { Expected = expected, Counted = isNamed ? question.Counted : [] };
        return asked.Expected == question.Expected && isNamed
            ? decision.Decide(asked, [evidence, .. ranked.Where(sentence => sentence != evidence)])
            : Decide(asked, ranked, evidence);
    }

    /// <summary>Decides whether a sentence answers a question that expects something else than the one that the sentences were ranked for.</summary>
    public Verdict Decide(Question asked, IReadOnlyList<ScoredSentence> ranked, ScoredSentence evidence) => decision.Decide(asked,
    [
        Reweighed(asked, evidence),
        .. ranked.Where(sentence => sentence != evidence).Select(sentence => Reweighed(asked, sentence))
            .OrderByDescending(sentence => sentence.Score).ThenBy(sentence => sentence.Passage.Ordinal).ThenBy(sentence => sentence.Sentence.Span.Start),
    ]);

    // What is asked for changes which figures match, not what the reader makes of the words: nothing is read again.
    private ScoredSentence Reweighed(Question question, ScoredSentence sentence)
    {
        IReadOnlyList<Figure> matching = FigureMatch.Of(question, sentence.Sentence);
        double[] features = [.. sentence.Features];
        bool isAsked = FigureMatch.IsAsked(question.Expected);
        features[(int)SentenceFeature.FigureOfKind] = matching.Count > 0 ? 1 : 0;
        features[(int)SentenceFeature.FigureMissing] = isAsked && matching.Count == 0 ? 1 : 0;
        features[(int)SentenceFeature.SpanOnFigure] = sentence.Span is { } run && matching.Any(figure => figure.Core.Overlaps(run)) ? 1 : 0;
        return sentence with { Matching = matching, Features = features, Score = decision.Model.Ranking.Score(features) };
    }
}
