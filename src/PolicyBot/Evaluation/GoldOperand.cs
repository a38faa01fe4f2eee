namespace PolicyBot.Evaluation;

/// <summary>A figure that an answer is computed from.</summary>
/// <param name="Quote">The words around it, as in the document but for white space.</param>
/// <param name="Figure">The figure, as in the quote.</param>
public sealed record GoldOperand(string Quote, string Figure);
