namespace PolicyBot.Indexing;

/// <summary>What is being done while an index is made, in this order.</summary>
public enum IndexingStage
{
    /// <summary>Their words and figures are written.</summary>
    Writing,

    /// <summary>Their meaning is computed and kept.</summary>
    Embedding,
}
