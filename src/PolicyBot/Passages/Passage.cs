using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>The smallest piece of a document that is worth finding on its own.</summary>
public sealed record Passage
{
    /// <summary>The document that holds the passage.</summary>
    public required Document Document { get; init; }

    /// <summary>The passage's words in the document, without its bullet or number.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Paragraph, list item or table row.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>The headings it stands under, outermost first, as a reader sees them; empty before the first heading.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Which passage of its section it is, counted from 1 below the innermost heading.</summary>
    public required int Number { get; init; }

    /// <summary>The heads of a table row's columns, as a reader sees them; empty for all else.</summary>
    public IReadOnlyList<string> ColumnHeads { get; init; } = [];

    /// <summary>The cells of a table row, one for each column, each empty at its place where its cell holds no words; empty for all else, and for a row that boilerplate cuts.</summary>
    public IReadOnlyList<TextSpan> Cells { get; init; } = [];

    /// <summary>The sentence that introduces a list item or table row: the paragraph's before it where that ends with a colon, or the item's that it is nested in; null where there is none.</summary>
    public TextSpan? LeadIn { get; init; }

    /// <summary>The words as a reader reads them, with the way back to the document.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The sentences, as spans of the document, in order; together they cover all words of the passage. A table row is one sentence.</summary>
    public required IReadOnlyList<TextSpan> Sentences { get; init; }
}
