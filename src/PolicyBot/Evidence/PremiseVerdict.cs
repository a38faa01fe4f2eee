namespace PolicyBot.Evidence;

/// <summary>Whether a claim of the question stands.</summary>
public enum PremiseVerdict
{
    /// <summary>Everything claimed is stated.</summary>
    Supported,

    /// <summary>The same relation is stated with another figure, date, place or party.</summary>
    Contradicted,
}
