using PolicyBot.Indexing;

namespace PolicyBot.Answering;

/// <summary>Answers questions from one frozen index; safe for any number of threads.</summary>
/// <param name="index">The passages to answer from.</param>
public sealed class AnswerEngine(PassageIndex index)
{
    /// <summary>The most units a question may have.</summary>
    public const int MaximumQuestionLength = 2000;

    /// <summary>The most earlier turns that are taken into account.</summary>
    public const int MaximumHistory = 20;

    /// <summary>The passages it answers from.</summary>
    public PassageIndex Index { get; } = index;

    /// <summary>Answers one question.</summary>
    /// <param name="question">What the user typed; not blank, at most <see cref="MaximumQuestionLength"/> units.</param>
    /// <param name="history">The user's earlier turns of the same conversation, oldest first, at most <see cref="MaximumHistory"/>; null for none.</param>
    /// <exception cref="ArgumentException">The question is blank or too long, or there are too many turns.</exception>
    public Answer Answer(string question, IReadOnlyList<string>? history = null) => throw new NotImplementedException();

    /// <summary>Questions that the documents answer, for a welcome; at most three, each answered by this engine.</summary>
    public IReadOnlyList<string> Examples { get; } = [];
}
