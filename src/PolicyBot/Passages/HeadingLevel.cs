namespace PolicyBot.Passages;

/// <summary>How deep a heading stands. Marked headings keep their own level, 1 to 6; headings that are only set apart stand below them.</summary>
internal static class HeadingLevel
{
    public const int Title = 1;

    /// <summary>A short paragraph that is bold throughout.</summary>
    public const int Bold = 7;

    /// <summary>A short line between blank lines.</summary>
    public const int BareLine = 8;

    /// <summary>The bold words before a colon that open a paragraph; they head it and the list or table below it, not the next paragraph.</summary>
    public const int RunIn = 9;
}
