namespace PolicyBot.Web.Answers;

/// <summary>A question to the documents.</summary>
/// <param name="Question">What is asked; not blank, at most 2,000 UTF-16 units.</param>
/// <param name="History">The user's earlier turns of the same conversation, oldest first, at most 20; may be left out.</param>
public sealed record AnswerRequest(string Question, IReadOnlyList<string>? History = null);
