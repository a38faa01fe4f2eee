namespace PolicyBot.Figures;

internal enum TokenKind : byte
{
    /// <summary>Beyond either end of the text.</summary>
    None,

    /// <summary>Letters with inner apostrophes ("Colombia's"), or initials ("U.S.").</summary>
    Word,

    /// <summary>Digits, with grouping and a decimal point where they have them.</summary>
    Number,

    /// <summary>Numbers joined by two or more hyphens or slashes: a numeric date, or a code.</summary>
    Chain,

    /// <summary>One character of punctuation or a sign.</summary>
    Symbol,

    /// <summary>A blank line, which ends whatever stood before it.</summary>
    Break,

    /// <summary>Something whose digits state no quantity: an address, a time of day, a version.</summary>
    Opaque,
}
