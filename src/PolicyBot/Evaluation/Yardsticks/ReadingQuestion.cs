namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>A question to one given document, with the runs of it that answer.</summary>
/// <param name="DocumentId">The document that it is asked of.</param>
/// <param name="Question">What is asked.</param>
/// <param name="History">The asker's earlier turns, oldest first.</param>
/// <param name="Answers">The right answers, each as good as the others; none where the document does not answer.</param>
public sealed record ReadingQuestion(string DocumentId, string Question, IReadOnlyList<string> History, IReadOnlyList<string> Answers);
