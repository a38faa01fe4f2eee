using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>How an answer came about, stage by stage.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Stages">What was done, in order, and how long each took.</param>
/// <param name="Question">The question as it was understood.</param>
/// <param name="Passages">The passages that were found and read, best first, and a few that came next; empty where the question was not put to the passages.</param>
/// <param name="Sentences">Their sentences as evidence, best first; the first is the one decided on.</param>
/// <param name="Decision">What spoke for and against answering; null where no sentence was found.</param>
public sealed record Explanation(
    Answer Answer,
    IReadOnlyList<ExplainedStage> Stages,
    Question Question,
    IReadOnlyList<ExplainedPassage> Passages,
    IReadOnlyList<ExplainedSentence> Sentences,
    ExplainedDecision? Decision);
