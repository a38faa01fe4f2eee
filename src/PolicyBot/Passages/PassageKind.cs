namespace PolicyBot.Passages;

/// <summary>What a passage is in its document.</summary>
public enum PassageKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>A bullet or numbered item.</summary>
    ListItem,

    /// <summary>One row of a table, without its column heads.</summary>
    TableRow,
}
