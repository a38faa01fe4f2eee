namespace PolicyBot.Evidence;

/// <summary>A word, figure, date or name of the question that the documents do not have.</summary>
/// <param name="Text">The words of the question.</param>
/// <param name="Kind">What it is.</param>
public sealed record MissingTerm(string Text, MissingKind Kind);
