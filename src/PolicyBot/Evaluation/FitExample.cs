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
    Answering.AnswerEngine Engine)
{
    private readonly Dictionary<(int Passage, int Start), SecondReading> _again = [];

    /// <summary>The second reading of one of the sentences; read once, however many folds put it first.</summary>
    public SecondReading ReadAgain(ScoredSentence sentence)
    {
        (int, int) key = (sentence.Passage.Ordinal, sentence.Sentence.Span.Start);
        if (!_again.TryGetValue(key, out SecondReading again))
        {
            _again[key] = again = Engine.Decision.ReadAgain(Question, sentence);
        }

        return again;
    }
}
