using PolicyBot.Evidence;
using PolicyBot.Questions;

namespace PolicyBot.Evaluation;

/// <summary>One question of a fit, with its weighed sentences and how any of them would be graded as the answer.</summary>
/// <param name="Set">The set it comes from; folds of the cross-validation are whole sets.</param>
/// <param name="Gold">The question.</param>
/// <param name="Question">The question as read.</param>
/// <param name="Sentences">The sentences of the retrieved passages.</param>
/// <param name="IsEvidence">For each sentence, whether it overlaps the gold evidence.</param>
/// <param name="Engine">The engine that weighed it.</param>
internal sealed record FitExample(
    string Set,
    GoldQuestion Gold,
    Question Question,
    IReadOnlyList<ScoredSentence> Sentences,
    IReadOnlyList<bool> IsEvidence,
    Answering.AnswerEngine Engine);
