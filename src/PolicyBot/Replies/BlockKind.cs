namespace PolicyBot.Replies;

/// <summary>How a block of a reply is set.</summary>
public enum BlockKind
{
    /// <summary>The short answer.</summary>
    Lead,

    /// <summary>Running text of ours.</summary>
    Paragraph,

    /// <summary>A quote of a document.</summary>
    Quote,

    /// <summary>Where the quote above stands.</summary>
    Source,
}
