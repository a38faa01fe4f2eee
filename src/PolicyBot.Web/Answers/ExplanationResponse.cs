using PolicyBot.Answering;
using PolicyBot.Questions;

namespace PolicyBot.Web.Answers;

/// <summary>How an answer came about; sent when asked for with <c>?explain=true</c>.</summary>
/// <param name="Expected">The kind of answer that the question asks for.</param>
/// <param name="Standalone">The question as the models read it, complete in itself.</param>
/// <param name="Concepts">What an answer must speak of.</param>
/// <param name="Stages">What was done, in order, and how long it took.</param>
/// <param name="Passages">The passages that were read, best first, and a few that came next.</param>
/// <param name="Sentences">The best sentences, best first; the first is the one decided on.</param>
/// <param name="Decision">What spoke for and against answering; null where no sentence was found.</param>
public sealed record ExplanationResponse(
    ExpectedAnswer Expected,
    string Standalone,
    IReadOnlyList<ConceptResponse> Concepts,
    IReadOnlyList<StageResponse> Stages,
    IReadOnlyList<ExplainedPassage> Passages,
    IReadOnlyList<ExplainedSentence> Sentences,
    ExplainedDecision? Decision)
{
    private const int MostSentences = 10;

    /// <summary>Renders an explanation.</summary>
    public static ExplanationResponse Of(Explanation explanation) => new(
        explanation.Question.Expected,
        explanation.Question.Standalone,
        [.. explanation.Question.Concepts.Select(ConceptResponse.Of)],
        [.. explanation.Stages.Select(stage => new StageResponse(stage.Name, Math.Round(stage.Elapsed.TotalMilliseconds, 3)))],
        explanation.Passages,
        [.. explanation.Sentences.Take(MostSentences)],
        explanation.Decision);
}
