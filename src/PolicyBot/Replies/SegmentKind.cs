namespace PolicyBot.Replies;

/// <summary>Where the words of a segment come from; promise 1 allows no other source.</summary>
public enum SegmentKind
{
    /// <summary>A fixed phrase of ours, the same in every reply.</summary>
    Phrase,

    /// <summary>A verbatim run of a document.</summary>
    Verbatim,

    /// <summary>A field of sources.json, or a heading path or paragraph number of the document.</summary>
    Field,

    /// <summary>An editor's note.</summary>
    Note,

    /// <summary>Words of the question, escaped by the renderer; only in phrases that say what was not found or not stated.</summary>
    Echo,

    /// <summary>A figure computed from stated ones, which stand beside it with their citations.</summary>
    Computed,

    /// <summary>A citation's number.</summary>
    Marker,
}
