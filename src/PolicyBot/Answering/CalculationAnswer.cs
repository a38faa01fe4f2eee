using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Answering;

/// <summary>Answers questions whose answer no sentence states, from the figures that sentences do state: as a network and rules find them, or without the models as the rules do.</summary>
internal sealed class CalculationAnswer(PassageIndex index, QuestionReader questions, PassageRetriever passages, EvidenceRanker ranker, EvidenceDecision decision)
{
    /// <summary>A question of which nothing is to be computed with a probability above this is looked up.</summary>
    private const double MostOfNothing = 0.5;

    /// <summary>Below this it is declined where it cannot be computed; between the two it is looked up.</summary>
    private const double LeastOfNothing = 0.2;

    private readonly CalculationModel _model = CalculationModel.Fitted;
    private readonly CalculationByRules _rules = new(index, questions, passages, ranker, decision);

    /// <summary>The answer; null where nothing is to be computed.</summary>
    /// <param name="whole">The question.</param>
    /// <param name="rules">What the rules say that it wants computed; null for nothing.</param>
    /// <param name="read">Gives the sentences found for the question as it stands, read once however often it is called.</param>
    /// <param name="indexVersion">The index that is asked.</param>
    public Answer? Of(Question whole, Calculation? rules, Func<IReadOnlyList<ScoredSentence>> read, string indexVersion)
    {
        Answer? ruled = rules is null ? null : _rules.Of(whole, rules, read, indexVersion);
        return index.Models is null || whole.Field is not null || whole.Leans ? ruled : Likelier(whole, rules, ruled, read, indexVersion);
    }

    // Network and rules each say what they would compute; the likelier is given. Rules know the extremes of whole tables and lists.
    private Answer? Likelier(Question whole, Calculation? rules, Answer? ruled, Func<IReadOnlyList<ScoredSentence>> read, string indexVersion)
    {
        if (rules is not null && (rules.IsOfAll || rules.Operation == Operation.PlusOne) && ruled is { Status: AnswerStatus.Answered })
        {
            return ruled;
        }

        IReadOnlyList<double> operations = index.Models!.Operands.Operations(whole.Closed);
        TaggedCalculation[] weighed = [.. Weigh(whole, operations, rules, ruled, indexVersion)];
        if (weighed.Length == 0 || (ruled?.Computation is not null && weighed.All(way => way.Answer != ruled)))
        {
            return ruled;
        }

        (TaggedCalculation best, double probability) = weighed.Select(way => (way, _model.Decision.Probability(way.Features))).MaxBy(way => way.Item2);
        return probability >= _model.Threshold && !best.IsOfAnother ? best.Answer with { Confidence = Math.Round(probability, 2) }
            : ruled is { Status: AnswerStatus.NoEvidence } ? ruled
            : operations[(int)AskedOperation.None] > LeastOfNothing ? null
            : ComputedAnswer.Missing(null, read() is [{ } nearest, ..] ? nearest : null, probability, indexVersion);
    }

    /// <summary>The ways to compute an answer; none where nothing is to be computed, or no figures go together.</summary>
    /// <param name="whole">The question.</param>
    /// <param name="rules">What the rules say is wanted; null for nothing.</param>
    /// <param name="read">As for <see cref="Of"/>.</param>
    internal IEnumerable<TaggedCalculation> Weigh(Question whole, Calculation? rules, Func<IReadOnlyList<ScoredSentence>> read) =>
        Weigh(whole, index.Models!.Operands.Operations(whole.Closed), rules, rules is null ? null : _rules.Of(whole, rules, read, ""), "");

    private IEnumerable<TaggedCalculation> Weigh(Question whole, IReadOnlyList<double> operations, Calculation? rules, Answer? ruled, string indexVersion)
    {
        OperandReader reader = index.Models!.Operands;
        AskedOperation asked = Enum.GetValues<AskedOperation>().Skip(1).MaxBy(operation => operations[(int)operation]);
        bool isComputed = operations[(int)AskedOperation.None] <= MostOfNothing && asked is not (AskedOperation.Count or AskedOperation.PlusOne);
        if (!isComputed && ruled is not { Status: AnswerStatus.Answered, Computation: not null })
        {
            return [];
        }

        var evidence = new CalculationEvidence(
            whole, operations, TaggedFigure.In(whole, passages.Find(whole, PassageRetriever.MostRead), reader), ranker, IsKnown, Tag, rules, ruled, index.Knowledge.Documents.Count > 1);
        TaggedCalculation?[] ways = [TaggedCalculation.OfRules(evidence), isComputed ? TaggedCalculation.OfTags(evidence, asked, indexVersion) : null];
        return ways.OfType<TaggedCalculation>();

        bool IsKnown(Concept concept) => concept.Wordings.Any(wording => wording.All(index.Has));

        TaggedFigure? Tag(Document document, Figure figure) =>
            index.Passages.FirstOrDefault(passage => passage.Passage.Document == document && passage.Passage.Span.Contains(figure.Core)) is { } passage
                ? TaggedFigure.In(whole, passage, reader).FirstOrDefault(tagged => tagged.Figure.Core == figure.Core)
                : null;
    }
}
