using PolicyBot.Answering;

namespace PolicyBot.Replies;

/// <summary>An answer said in words: blocks of segments, ready for any renderer.</summary>
/// <param name="Lead">The short answer; for a decline a phrase that names what was not found, without quote or figure of a document.</param>
/// <param name="Blocks">The whole reply in reading order, the lead first.</param>
public sealed record Reply(IReadOnlyList<Segment> Lead, IReadOnlyList<Block> Blocks)
{
    /// <summary>Says an answer.</summary>
    public static Reply To(Answer answer) => throw new NotImplementedException();
}

/// <summary>A paragraph of a reply.</summary>
/// <param name="Kind">How it is set.</param>
/// <param name="Segments">Its words, in order.</param>
public sealed record Block(BlockKind Kind, IReadOnlyList<Segment> Segments);

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
