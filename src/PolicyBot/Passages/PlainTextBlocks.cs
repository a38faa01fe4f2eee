using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Reads plain text: paragraphs are parted by blank lines, or by lines that hold no letter and no digit.</summary>
internal static class PlainTextBlocks
{
    /// <summary>Cuts a run of a document.</summary>
    public static void Read(string text, TextSpan span, ParagraphCutter cutter, int depth)
    {
        var paragraph = new List<ReadUnit>();
        var start = span.Start;
        while (start < span.End)
        {
            var end = text.AsSpan(start, span.End - start).IndexOfAny('\r', '\n');
            end = end < 0 ? span.End : start + end;
            if (HoldsWords(text.AsSpan(start, end - start)))
            {
                AddLine(paragraph, text, start, end);
            }
            else
            {
                Flush(paragraph, cutter, depth);
            }

            start = end + (end + 1 < span.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        Flush(paragraph, cutter, depth);
    }

    private static void AddLine(List<ReadUnit> paragraph, string text, int start, int end)
    {
        if (paragraph.Count > 0)
        {
            paragraph.Add(new(ReadUnit.LineEnd, new(start - 1, start), Strong: false));
        }

        for (var i = start; i < end; i++)
        {
            paragraph.Add(new(text[i], new(i, i + 1), Strong: false));
        }
    }

    private static void Flush(List<ReadUnit> paragraph, ParagraphCutter cutter, int depth)
    {
        if (paragraph.Count > 0)
        {
            cutter.Cut(paragraph, depth);
            paragraph.Clear();
        }
    }

    private static bool HoldsWords(ReadOnlySpan<char> line)
    {
        foreach (var rune in line.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
