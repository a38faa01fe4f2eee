using System.Diagnostics;
using PolicyBot.Evidence;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Answering;

/// <summary>Keeps what each stage of answering gave, for an explanation.</summary>
/// <param name="time">Whose timestamps say how long a stage took; null to keep no times.</param>
/// <param name="isTurn">Whether a user waits for it, so that its stages are told to <see cref="AnswerTelemetry"/>; what the engine asks itself is not.</param>
internal sealed class Trace(TimeProvider? time = null, bool isTurn = false)
{
    private const int PassagesExplained = 4;

    private readonly List<ExplainedStage> _stages = [];

    /// <summary>How many passages are found beyond those read, to be told of.</summary>
    public int PassagesBeyond => time is null ? 0 : PassagesExplained;

    /// <summary>How many of the passages were read.</summary>
    public int PassagesRead { get; set; }

    public Question? Question { get; set; }

    public IReadOnlyList<ScoredPassage> Passages { get; set; } = [];

    public IReadOnlyList<ScoredSentence> Sentences { get; set; } = [];

    /// <summary>What the conversation says for the best sentence, in log-odds.</summary>
    public double Prior { get; set; }

    public T Time<T>(string stage, Func<T> work)
    {
        if (time is null && !isTurn)
        {
            return work();
        }

        using Activity? span = isTurn ? AnswerTelemetry.Start(stage) : null;
        TimeProvider clock = time ?? TimeProvider.System;
        long start = clock.GetTimestamp();
        T result = work();
        TimeSpan elapsed = clock.GetElapsedTime(start);
        if (time is not null)
        {
            _stages.Add(new(stage, elapsed));
        }

        if (isTurn)
        {
            AnswerTelemetry.Tell(stage, elapsed);
        }

        return result;
    }

    public Explanation Explain(Answer answer, EvidenceDecision decision) => new(
        answer,
        _stages,
        Question!,
        [.. Passages.Select((passage, i) => new ExplainedPassage(passage.Passage.Passage.Document.Id, passage.Passage.Passage.Span, passage.Lexical, passage.Cosine, passage.Score, i < PassagesRead))],
        [.. Sentences.Select(sentence => Explain(sentence, answer, decision.Model.Ranking))],
        Sentences.Count == 0 ? null : Explain(decision));

    private ExplainedDecision Explain(EvidenceDecision decision)
    {
        Contradiction? contradiction = PremiseCheck.Find(Question!, Sentences[0]);
        IReadOnlyList<double> features = decision.Features(Question!, Sentences, contradiction, decision.ReadAgain(Question!, Sentences[0]));
        LinearModel weights = decision.Model.Decision;
        return new(
            weights.Probability(features, Prior),
            decision.ThresholdFor(Question!, contradiction),
            [.. features
                .Zip(weights.Weights, (value, weight) => value * weight)
                .Zip(EvidenceModel.DecisionFeatures, (effect, name) => KeyValuePair.Create(name, effect))
                .Append(KeyValuePair.Create("ReaderState", features.Zip(weights.Weights, (value, weight) => value * weight).Skip(EvidenceModel.DecisionFeatures.Count).Sum()))
                .Append(KeyValuePair.Create("Conversation", Prior))
                .Append(KeyValuePair.Create(nameof(weights.Intercept), weights.Intercept))
                .Where(contribution => contribution.Value != 0)
                .OrderByDescending(contribution => Math.Abs(contribution.Value))],
            [.. EvidenceDecision.UnmetIn(features).Select(feature => feature.ToString())]);
    }

    private ExplainedSentence Explain(ScoredSentence sentence, Answer answer, LinearModel ranking) => new(
        sentence.Passage.Passage.Document.Id,
        sentence.Sentence.Span,
        sentence.Score,
        ByName(sentence.Features),
        answer.Citations.Any(citation => citation.Document.Id == sentence.Passage.Passage.Document.Id && citation.Span == sentence.Sentence.Span),
        [.. sentence.Features
            .Select((value, i) => KeyValuePair.Create(EvidenceModel.RankingFeatures[i], (value - Sentences[0].Features[i]) * ranking.Weights[i]))
            .Where(difference => difference.Value < 0)
            .OrderBy(difference => difference.Value)]);

    private static Dictionary<string, double> ByName(IReadOnlyList<double> features) =>
        features.Select((value, i) => KeyValuePair.Create(EvidenceModel.RankingFeatures[i], value)).ToDictionary(StringComparer.Ordinal);
}
