using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Takes the readable units out of a Markdown paragraph: no marks, no link targets, no tags, no images.</summary>
internal sealed class InlineUnits
{
    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("0123456789, ");

    private readonly string _text;
    private readonly List<ReadUnit> _units = [];
    private readonly List<int> _looseMarks = [];
    private readonly int _end;
    private int _place;
    private int _strong;
    private string? _unread;
    private bool _isLost;

    private InlineUnits(string text, TextSpan bounds)
    {
        _text = text;
        _place = bounds.Start;
        _end = bounds.End;
    }

    /// <summary>The units of a paragraph, heading or cell; their sources rise and lie apart.</summary>
    /// <param name="text">The document.</param>
    /// <param name="leaf">A leaf whose inlines were parsed with precise source locations.</param>
    /// <param name="bounds">The run of the document that holds it.</param>
    /// <returns>The units, or null where one of them is not found in the document again.</returns>
    public static List<ReadUnit>? Read(string text, LeafBlock leaf, TextSpan bounds)
    {
        var reader = new InlineUnits(text, bounds);
        reader.ReadAll(leaf.Inline!);
        reader.SetLooseStrong();
        return reader._isLost ? null : reader._units;
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
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal.Content.AsSpan(), Start(literal.Content.AsSpan(), Span(inline).Start));
                break;
            case LineBreakInline lineBreak:
                AddLineEnd(lineBreak);
                break;
            case HtmlEntityInline:
                EntityText.Append(_units, _text, Span(inline), _strong > 0);
                _place = Span(inline).End;
                break;
            case CodeInline code:
                AddLiteral(code.ContentSpan, Span(inline).Start);
                break;
            case AutolinkInline link:
                AddLiteral(link.Url, Span(inline).Start);
                break;
            case HtmlInline html:
                ReadTag(html);
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

    private void AddLineEnd(LineBreakInline lineBreak)
    {
        var span = Span(lineBreak);
        var isThere = _text.AsSpan(span.Start, span.Length).ContainsAny('\r', '\n');
        AddBreak(lineBreak.IsHard ? ReadUnit.HardBreak : ReadUnit.LineEnd, isThere ? span : new(_place, _place));
    }

    private void AddBreak(char character, TextSpan span)
    {
        _units.Add(new(character, span, Strong: false));
        _place = span.End;
    }

    // Escapes, tabs and line ends inside code make a literal differ from its source: each unit is found again from left to right.
    private void AddLiteral(ReadOnlySpan<char> content, int start)
    {
        _place = start;
        for (var i = 0; i < content.Length; i++)
        {
            var found = Find(content[i]);
            if (found < 0)
            {
                _isLost = true;
                return;
            }

            _place = found;
            if (LooseMarkLength(content[i..]) is > 0 and var mark)
            {
                _looseMarks.Add(_units.Count);
                i += mark - 1;
                _place += mark;
                continue;
            }

            _units.Add(new(content[i], new(_place, _place + 1), _strong > 0));
            _place++;
        }
    }

    // Markdig's places are off where it trimmed white space, and missing for some escapes: then the words are looked for.
    private int Start(ReadOnlySpan<char> content, int start)
    {
        if (_text.AsSpan(start).StartsWith(content))
        {
            return start;
        }

        var found = _text.AsSpan(_place, _end - _place).IndexOf(content);
        return found < 0 ? start : _place + found;
    }

    // Only marks are passed over: a letter that is not there is never found in a later word.
    private int Find(char character)
    {
        for (var place = _place; place < _end; place++)
        {
            if (_text[place] == character || (character == ' ' && char.IsWhiteSpace(_text[place])))
            {
                return place;
            }

            if (char.IsLetterOrDigit(_text[place]))
            {
                return -1;
            }
        }

        return -1;
    }

    private int LooseMarkLength(ReadOnlySpan<char> content)
    {
        const string Mark = "**";
        return content.StartsWith(Mark) && _text.AsSpan(_place).StartsWith(Mark) && (_place == 0 || _text[_place - 1] != '\\')
            ? content.IndexOfAnyExcept('*') is var end and > 0 ? end : content.Length
            : 0;
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

    private void ReadTag(HtmlInline html)
    {
        var name = HtmlTag.Name(html.Tag);
        var isEnd = html.Tag.StartsWith("</", StringComparison.Ordinal);
        if (_unread is not null)
        {
            _unread = isEnd && name == _unread ? null : _unread;
            return;
        }

        switch (name)
        {
            case "br":
                AddBreak(ReadUnit.HardBreak, Span(html));
                break;
            case "b" or "strong":
                _strong = Math.Max(0, _strong + (isEnd ? -1 : 1));
                break;
            case "sup" when !isEnd && IsNoteMark(html):
                _unread = name;
                break;
            case [>= 'a' and <= 'z', ..] when !HtmlElements.IsElement(name):
                AddLiteral(html.Tag, Span(html).Start);
                break;
            default:
                _unread = !isEnd && HtmlElements.IsUnread(name, html.Tag.EndsWith("/>", StringComparison.Ordinal)) ? name : null;
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
        var start = Math.Clamp(inline.Span.Start, _place, _end);
        return new(start, Math.Clamp(inline.Span.End + 1, start, _end));
    }
}
