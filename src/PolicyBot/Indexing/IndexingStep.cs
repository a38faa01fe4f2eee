namespace PolicyBot.Indexing;

/// <summary>How far the making of an index is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">How many passages that is done for.</param>
/// <param name="Total">How many passages it has to be done for; those that need nothing do not count.</param>
public readonly record struct IndexingStep(IndexingStage Stage, int Done, int Total);
