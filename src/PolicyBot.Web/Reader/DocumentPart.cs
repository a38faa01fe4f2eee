namespace PolicyBot.Web.Reader;

/// <summary>A part of a document as a reader sees it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">Its words.</param>
public sealed record DocumentPart(DocumentPartKind Kind, PublishedWords Words)
{
    /// <summary>A heading's level, 1 to 6; 0 for all else.</summary>
    public int Level { get; init; }

    /// <summary>The number of a numbered item; null for all else.</summary>
    public int? Number { get; init; }

    /// <summary>How many of the words open a paragraph as its heading.</summary>
    public int RunInLength { get; init; }

    /// <summary>The heads of a row's columns.</summary>
    public IReadOnlyList<string> ColumnHeads { get; init; } = [];

    /// <summary>The cells of a row; empty where they are not told apart.</summary>
    public IReadOnlyList<PublishedWords> Cells { get; init; } = [];
}
