namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>A query and the documents that speak to it.</summary>
/// <param name="Text">The query.</param>
/// <param name="Relevance">How relevant each document is, by its id, above 0; never empty.</param>
public sealed record RetrievalQuery(string Text, IReadOnlyDictionary<string, int> Relevance);
