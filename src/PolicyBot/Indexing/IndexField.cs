namespace PolicyBot.Indexing;

/// <summary>The fields of a passage in the Lucene index.</summary>
public static class IndexField
{
    /// <summary>The stems of the passage's words.</summary>
    public const string Text = "text";

    /// <summary>The stems of its headings and column heads.</summary>
    public const string Heading = "heading";

    /// <summary>The stems of its document's title.</summary>
    public const string Title = "title";

    /// <summary>The keys of its figures (<see cref="FigureKey"/>).</summary>
    public const string Figure = "figure";

    /// <summary>Those of its words before stemming that a misspelling may have meant (<see cref="Vocabulary"/>).</summary>
    public const string Word = "word";

    /// <summary>The version of the passage's document, as a doc value.</summary>
    public const string Document = "document";

    /// <summary>The passage's place among those of its document, counted from 0, as a doc value.</summary>
    public const string Ordinal = "ordinal";
}
