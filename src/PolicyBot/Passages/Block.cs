using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>A heading or a piece of text on its way to becoming a passage.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">A heading's level (see <see cref="HeadingLevel"/>) or a list item's depth, both counted from 1; 0 for all else.</param>
/// <param name="Units">Its readable units, sources rising.</param>
internal sealed record Block(BlockKind Kind, int Level, IReadOnlyList<ReadUnit> Units)
{
    /// <summary>Whether it is one short line that would be a heading if its neighbours agree.</summary>
    public bool IsBareLine { get; init; }

    /// <summary>Whether it is a single line of the document.</summary>
    public bool IsSingleLine { get; init; }

    /// <summary>Whether it is a paragraph that opens with a heading of its own.</summary>
    public bool HasRunIn { get; init; }

    /// <summary>The caption of a row's table, or nothing.</summary>
    public IReadOnlyList<ReadUnit> Caption { get; init; } = [];

    /// <summary>The heads of a row's columns.</summary>
    public IReadOnlyList<IReadOnlyList<ReadUnit>> ColumnHeads { get; init; } = [];

    /// <summary>The cells of a row, one for each column, empty where a cell is.</summary>
    public IReadOnlyList<TextSpan> Cells { get; init; } = [];
}
