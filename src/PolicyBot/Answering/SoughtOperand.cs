using PolicyBot.Evidence;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>What was found for one operand.</summary>
/// <param name="Phrase">The operand as the question names it.</param>
/// <param name="Question">The question for it alone.</param>
/// <param name="Ranked">The sentences found for that.</param>
/// <param name="Own">Which of the question's concepts tell it from the other operands.</param>
/// <param name="IsGiven">Whether the question says the figure itself.</param>
/// <param name="Candidates">The figures that it may be, the likeliest first.</param>
internal sealed record SoughtOperand(OperandPhrase Phrase, Question Question, IReadOnlyList<ScoredSentence> Ranked, bool[] Own, bool IsGiven, List<Operand> Candidates)
{
    /// <summary>Whether the figure was named by row and column, and nothing of it needs deciding.</summary>
    public bool IsOfASeries { get; init; }
}
