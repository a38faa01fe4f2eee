using System.Runtime.InteropServices;

namespace PolicyBot.Passages;

/// <summary>Cuts paragraphs into headings, list items and running text, by their lines.</summary>
/// <param name="blocks">Receives the pieces.</param>
/// <param name="isMarkdown">Whether the lists that Markdown marks have been found already.</param>
internal sealed class ParagraphCutter(List<Block> blocks, bool isMarkdown)
{
    // Longer runs are not even looked at, so that many breaks in one paragraph do not take time in the square.
    private const int MaximumHeadingLength = 1000;

    private readonly List<int> _indents = [];

    /// <summary>Cuts one paragraph of a document, or one of a list item.</summary>
    /// <param name="units">The paragraph, its lines parted by <see cref="ReadUnit.LineEnd"/> or <see cref="ReadUnit.HardBreak"/>.</param>
    /// <param name="depth">How many lists the paragraph stands in; 0 outside of lists.</param>
    public void Cut(List<ReadUnit> units, int depth)
    {
        var segment = new Segment(depth, Indent: 0, IsItem: depth > 0, Start: 0);
        var isStart = true;
        foreach (var (start, end) in Lines(units))
        {
            var indent = Indent(units, start, end);
            var marker = ListMarker.Length(Characters(units, start + indent, end), isMarkdown);
            if (marker > 0)
            {
                Flush(units, segment, start);
                segment = new(depth + Depth(indent), indent, IsItem: true, start + indent + marker);
            }
            else if (isStart && depth == 0 && Characters(units, start, end).ContainsAnyExcept(' '))
            {
                _indents.Clear();
            }
            else if (EndsSegment(units, segment, start, indent))
            {
                Flush(units, segment, start);
                segment = new(depth, indent, IsItem: depth > 0, start);
            }

            isStart = false;
        }

        Flush(units, segment, units.Count);
    }

    // A line that stands further left than its item's bullet has left the list; a bold line that was broken off on purpose is a heading.
    private static bool EndsSegment(List<ReadUnit> units, Segment segment, int start, int indent) =>
        segment.IsItem && segment.Indent > indent
        || (!segment.IsItem && start > segment.Start
            && units[start - 1].Char == ReadUnit.HardBreak
            && start - segment.Start <= MaximumHeadingLength
            && IsBoldHeading(units[segment.Start..start]));

    private int Depth(int indent)
    {
        while (_indents.Count > 0 && _indents[^1] > indent)
        {
            _indents.RemoveAt(_indents.Count - 1);
        }

        if (_indents.Count == 0 || _indents[^1] < indent)
        {
            _indents.Add(indent);
        }

        return _indents.Count;
    }

    private void Flush(List<ReadUnit> units, Segment segment, int end)
    {
        var words = units[segment.Start..end];
        var text = ReadingComposer.Fold(words);
        if (!text.Any(char.IsLetterOrDigit))
        {
            return;
        }

        if (segment.IsItem)
        {
            blocks.Add(new(BlockKind.ListItem, segment.Depth, words));
        }
        else if (IsBoldHeading(words))
        {
            blocks.Add(new(BlockKind.Heading, HeadingLevel.Bold, words));
        }
        else
        {
            AddParagraph(words, text);
        }
    }

    private void AddParagraph(List<ReadUnit> words, string text)
    {
        var length = RunInLength(words);
        var hasRunIn = length > 0 && HeadingRule.IsRunIn(ReadingComposer.Fold(words[..length]));
        if (hasRunIn)
        {
            blocks.Add(new(BlockKind.Heading, HeadingLevel.RunIn, words[..length]));
        }

        var isSingleLine = Lines(words).Count(line => Characters(words, line.Start, line.End).ContainsAnyExcept(" \t\r")) == 1;
        blocks.Add(new(BlockKind.Paragraph, 0, words)
        {
            HasRunIn = hasRunIn,
            IsSingleLine = isSingleLine,
            IsBareLine = isSingleLine && HeadingRule.IsBareLine(text),
        });
    }

    private static bool IsBoldHeading(List<ReadUnit> words)
    {
        var isBold = false;
        foreach (var unit in words)
        {
            if (char.IsLetterOrDigit(unit.Char))
            {
                if (!unit.Strong)
                {
                    return false;
                }

                isBold = true;
            }
        }

        return isBold && HeadingRule.IsBoldHeading(ReadingComposer.Fold(words));
    }

    private static int RunInLength(List<ReadUnit> words)
    {
        var colon = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Char == ':')
            {
                colon = i + 1;
            }
            else if (!words[i].Strong && !char.IsWhiteSpace(words[i].Char))
            {
                return colon;
            }
        }

        return 0;
    }

    private static IEnumerable<(int Start, int End)> Lines(List<ReadUnit> units)
    {
        var start = 0;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Char is ReadUnit.LineEnd or ReadUnit.HardBreak)
            {
                yield return (start, i);
                start = i + 1;
            }
        }

        yield return (start, units.Count);
    }

    private static int Indent(List<ReadUnit> units, int start, int end)
    {
        var i = start;
        while (i < end && char.IsWhiteSpace(units[i].Char))
        {
            i++;
        }

        return i - start;
    }

    private static ReadOnlySpan<char> Characters(List<ReadUnit> units, int start, int end)
    {
        var line = CollectionsMarshal.AsSpan(units)[start..end];
        var characters = new char[line.Length];
        for (var i = 0; i < line.Length; i++)
        {
            characters[i] = line[i].Char;
        }

        return characters;
    }

    private readonly record struct Segment(int Depth, int Indent, bool IsItem, int Start);
}
