namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>What came of a question to a given document.</summary>
/// <param name="Question">What was asked, and what would have been right.</param>
/// <param name="IsAnswered">Whether the bot answered.</param>
/// <param name="Lead">The run that answers in short; empty where the bot did not answer.</param>
/// <param name="Quote">The best evidence: the sentence that answers, or comes nearest where the bot declined; empty where nothing did.</param>
/// <param name="Read">What the reader alone takes for the answer, of the whole document as one passage; empty where it prefers none, or without models.</param>
/// <param name="ReadAtAll">The same without the right to prefer none.</param>
public sealed record ReadAnswer(ReadingQuestion Question, bool IsAnswered, string Lead, string Quote, string Read, string ReadAtAll);
