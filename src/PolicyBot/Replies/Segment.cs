namespace PolicyBot.Replies;

/// <summary>A run of a reply whose words have one source.</summary>
/// <param name="Kind">The source.</param>
/// <param name="Text">The words; for <see cref="SegmentKind.Verbatim"/> an exact slice of the document.</param>
/// <param name="Citation">The number of the citation behind a verbatim run, note, source field or marker; 0 for none.</param>
public sealed record Segment(SegmentKind Kind, string Text, int Citation = 0);
