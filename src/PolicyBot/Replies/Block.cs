namespace PolicyBot.Replies;

/// <summary>A paragraph of a reply.</summary>
/// <param name="Kind">How it is set.</param>
/// <param name="Segments">Its words, in order.</param>
public sealed record Block(BlockKind Kind, IReadOnlyList<Segment> Segments);
