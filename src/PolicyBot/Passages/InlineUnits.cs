using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Takes the readable units out of a Markdown paragraph: no marks, no link targets, no tags, no images.</summary>
internal sealed class InlineUnits
{
    private static readonly SearchValues<char> TagNameEnds = SearchValues.Create(" \t\r\n/>");
    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("0123456789, ");

    private readonly string _text;
    private readonly List<ReadUnit> _units = [];
    private readonly List<int> _looseMarks = [];
    private int _strong;
    private string? _unread;

    private InlineUnits(string text) => _text = text;

    /// <summary>The units of a paragraph, heading or cell.</summary>
    /// <param name="text">The document.</param>
    /// <param name="leaf">A leaf whose inlines were parsed with precise source locations.</param>
    public static List<ReadUnit> Read(string text, LeafBlock leaf)
    {
        var reader = new InlineUnits(text);
        reader.ReadAll(leaf.Inline!);
        reader.SetLooseStrong();
        return reader._units;
    }

    private void ReadAll(ContainerInline container)
    {
        foreach (var inline in container)
        {
            if (_unread is null || inline is HtmlInline)
            {
                Read(inline);
            }
        }
    }

    private void Read(Inline inline)
    {
        var span = Span(inline);
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal.Content.AsSpan(), span);
                break;
            case LineBreakInline lineBreak:
                _units.Add(new(lineBreak.IsHard ? ReadUnit.HardBreak : ReadUnit.LineEnd, span, Strong: false));
                break;
            case HtmlEntityInline:
                EntityText.Append(_units, _text, span, _strong > 0);
                break;
            case CodeInline code:
                AddLiteral(code.ContentSpan, span);
                break;
            case AutolinkInline:
                AddLiteral(_text.AsSpan(span.Start, span.Length).Trim("<>"), span);
                break;
            case HtmlInline html:
                ReadTag(html, span);
                break;
            case LinkInline { IsImage: true }:
                break;
            case EmphasisInline { DelimiterCount: >= 2 } strong:
                _strong++;
                ReadAll(strong);
                _strong--;
                break;
            case ContainerInline container:
                ReadAll(container);
                break;
        }
    }

    // "**Heading: **Text" is no emphasis to Markdown, for a space stands before its second mark, but it was meant as such.
    private void SetLooseStrong()
    {
        for (var mark = 1; mark < _looseMarks.Count; mark += 2)
        {
            for (var i = _looseMarks[mark - 1]; i < _looseMarks[mark]; i++)
            {
                _units[i] = _units[i] with { Strong = true };
            }
        }
    }

    private int LooseMarkLength(ReadOnlySpan<char> content, int place)
    {
        const string Mark = "**";
        return content.StartsWith(Mark) && _text.AsSpan(place).StartsWith(Mark) && (place == 0 || _text[place - 1] != '\\')
            ? content.IndexOfAnyExcept('*') is var end and > 0 ? end : content.Length
            : 0;
    }

    // Escapes, tabs and line ends inside code make a literal differ from its source: each unit is found again from left to right.
    private void AddLiteral(ReadOnlySpan<char> content, TextSpan span)
    {
        var place = span.Start;
        for (var i = 0; i < content.Length; i++)
        {
            var character = content[i];
            var found = _text.AsSpan(place, span.End - place).IndexOf(character);
            if (found < 0)
            {
                _units.Add(new(character, new(place, place), _strong > 0));
                continue;
            }

            place += found;
            if (LooseMarkLength(content[i..], place) is > 0 and var mark)
            {
                _looseMarks.Add(_units.Count);
                i += mark - 1;
                place += mark;
                continue;
            }

            _units.Add(new(character, new(place, place + 1), _strong > 0));
            place++;
        }
    }

    private void ReadTag(HtmlInline html, TextSpan span)
    {
        var tag = html.Tag.AsSpan().Trim("</>");
        var end = tag.IndexOfAny(TagNameEnds);
        var name = (end < 0 ? tag : tag[..end]).ToString().ToLowerInvariant();
        var isEnd = html.Tag.StartsWith("</", StringComparison.Ordinal);
        if (_unread is not null)
        {
            _unread = isEnd && name == _unread ? null : _unread;
            return;
        }

        switch (name)
        {
            case "br":
                _units.Add(new(ReadUnit.HardBreak, span, Strong: false));
                break;
            case "b" or "strong":
                _strong = Math.Max(0, _strong + (isEnd ? -1 : 1));
                break;
            case "sup" when !isEnd && IsNoteMark(html):
                _unread = name;
                break;
            default:
                _unread = !isEnd && HtmlElements.IsUnread(name) ? name : null;
                break;
        }
    }

    // "definition.<sup>1</sup>" points to a footnote; "21<sup>st</sup>" and "m<sup>2</sup>" are words.
    private bool IsNoteMark(HtmlInline html) =>
        html.NextSibling is LiteralInline { Content: var mark, NextSibling: HtmlInline }
        && !mark.AsSpan().ContainsAnyExcept(NoteMarks)
        && (_units.Count == 0 || !char.IsLetterOrDigit(_units[^1].Char));

    private TextSpan Span(Inline inline)
    {
        var start = Math.Clamp(inline.Span.Start, 0, _text.Length);
        return new(start, Math.Clamp(inline.Span.End + 1, start, _text.Length));
    }
}
