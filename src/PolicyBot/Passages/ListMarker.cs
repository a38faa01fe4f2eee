namespace PolicyBot.Passages;

/// <summary>Finds the bullet or number that opens a line.</summary>
internal static class ListMarker
{
    private const string Bullets = "•‣◦▪▫●○■□·∙⁃➢➤✓✔➔→";
    private const string Dashes = "-*+–—";
    private const int MaximumNumberLength = 4;

    /// <summary>How many units the marker and the white space after it take, counted from the line's first unit that is not white space; 0 where there is none.</summary>
    /// <param name="line">The line, without white space before it.</param>
    /// <param name="isMarkdown">Whether Markdown's own markers have been read already, so that what looks like one was escaped by the author.</param>
    public static int Length(ReadOnlySpan<char> line, bool isMarkdown)
    {
        if (line.IsEmpty)
        {
            return 0;
        }

        // Only a true bullet needs no space behind it: "-5 percent" and "*note" are no items.
        if (Bullets.Contains(line[0], StringComparison.Ordinal))
        {
            return WithSpace(line, 1, isSpaceNeeded: false);
        }

        if (Dashes.Contains(line[0], StringComparison.Ordinal))
        {
            return isMarkdown ? 0 : WithSpace(line, 1, isSpaceNeeded: true);
        }

        return isMarkdown && char.IsAsciiDigit(line[0]) ? 0 : WithSpace(line, NumberLength(line), isSpaceNeeded: true);
    }

    private static int NumberLength(ReadOnlySpan<char> line)
    {
        var isBracketed = line[0] == '(';
        var start = isBracketed ? 1 : 0;
        var end = start;
        while (end < line.Length && end - start < MaximumNumberLength && char.IsAsciiLetterOrDigit(line[end]))
        {
            end++;
        }

        var label = line[start..end];
        if (label.IsEmpty || end == line.Length)
        {
            return 0;
        }

        var isNumber = label.Length <= 3 && !label.ContainsAnyExceptInRange('0', '9');
        var isLetter = label.Length == 1;
        var isRoman = !label.ContainsAnyExcept("ivxlc");
        return line[end] switch
        {
            ')' when isNumber || isRoman || isLetter => end + 1,
            '.' when isNumber && !isBracketed => end + 1,
            _ => 0,
        };
    }

    private static int WithSpace(ReadOnlySpan<char> line, int length, bool isSpaceNeeded)
    {
        if (length == 0)
        {
            return 0;
        }

        var end = length;
        while (end < line.Length && char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        return end < line.Length && (end > length || !isSpaceNeeded) ? end : 0;
    }
}
