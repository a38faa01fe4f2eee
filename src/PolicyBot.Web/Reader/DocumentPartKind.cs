namespace PolicyBot.Web.Reader;

/// <summary>What a part of a document is on the page.</summary>
public enum DocumentPartKind
{
    /// <summary>A heading; the title has level 1.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A bullet or numbered item.</summary>
    ListItem,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A line that is not answered from, such as the issuer's below a title.</summary>
    Aside,

    /// <summary>Boilerplate.</summary>
    Boilerplate,
}
