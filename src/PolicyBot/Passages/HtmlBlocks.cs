using System.Globalization;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Reads the HTML that stands inside a Markdown document: paragraphs, lists, headings and tables.</summary>
/// <remarks>
/// Works on AngleSharp's tokens, not on its tree: tokens know their place in the source, text nodes do not,
/// and no depth of nesting can exhaust the stack.
/// </remarks>
internal sealed class HtmlBlocks
{
    private const int MaximumColumnSpan = 100;

    private readonly string _text;
    private readonly List<Block> _blocks;
    private readonly ParagraphCutter _cutter;
    private readonly List<ReadUnit> _paragraph = [];
    private readonly List<List<TableCell>> _rows = [];
    private readonly List<ReadUnit> _caption = [];
    private List<ReadUnit> _current;
    private int _strong;
    private int _lists;
    private int _tables;
    private int _heading;
    private bool _isItem;

    private HtmlBlocks(string text, List<Block> blocks)
    {
        _text = text;
        _blocks = blocks;
        _cutter = new(blocks, isMarkdown: true);
        _current = _paragraph;
    }

    /// <summary>Reads a run of a document.</summary>
    public static void Read(string text, TextSpan span, List<Block> blocks) => new HtmlBlocks(text, blocks).Read(span);

    private void Read(TextSpan span)
    {
        using var source = new TextSource(_text[span.Start..span.End]);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { IsNotConsumingCharacterReferences = true };
        var token = tokenizer.Get();
        while (token.Type != HtmlTokenType.EndOfFile)
        {
            var (type, name, start) = (token.Type, token.Name, token.Position.Index);
            var columnSpan = type == HtmlTokenType.StartTag ? ColumnSpan(token) : 1;
            var skipped = type == HtmlTokenType.StartTag && HtmlElements.IsUnread(name, ((HtmlTagToken)token).IsSelfClosing);
            if (skipped)
            {
                tokenizer.State = HtmlParseMode.Rawtext;
            }

            token = tokenizer.Get();
            while (skipped && token.Type != HtmlTokenType.EndOfFile && !(token.Type == HtmlTokenType.EndTag && token.Name == name))
            {
                token = tokenizer.Get();
            }

            switch (type)
            {
                case HtmlTokenType.Character:
                    AddText(new(span.Start + start, span.Start + Math.Min(token.Position.Index, span.Length)));
                    break;
                case HtmlTokenType.StartTag:
                    Open(name, columnSpan, span.Start + start);
                    break;
                case HtmlTokenType.EndTag:
                    Close(name);
                    break;
            }
        }

        FlushTable();
        Flush();
    }

    private void AddText(TextSpan span)
    {
        var isStray = _tables > 0 && ReferenceEquals(_current, _paragraph);
        if (isStray && !_text.AsSpan(span.Start, span.Length).IsWhiteSpace())
        {
            // Words between the cells of a table are kept where they stand, as a cell of their own.
            OpenCell(isHead: false, columnSpan: 1);
            isStray = false;
        }

        if (!isStray)
        {
            EntityText.Append(_current, _text, span, _strong > 0);
        }
    }

    private void Open(string name, int columnSpan, int place)
    {
        if (_tables > 0 && OpenInTable(name, columnSpan))
        {
            return;
        }

        switch (name)
        {
            case "b" or "strong":
                _strong++;
                break;
            case "br":
                _current.Add(new(_tables > 0 ? ' ' : ReadUnit.HardBreak, new(place, place), Strong: false));
                break;
            case "table":
                Flush();
                _tables++;
                break;
            case "ul" or "ol":
                Flush();
                _lists++;
                break;
            case "li":
                Flush();
                _isItem = true;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Flush();
                _heading = name[1] - '0';
                break;
            default:
                PartWords(name, place);
                break;
        }
    }

    private bool OpenInTable(string name, int columnSpan)
    {
        switch (name)
        {
            case "table":
                _tables++;
                return true;
            case "tr" when _tables == 1:
                _rows.Add([]);
                _current = _paragraph;
                return true;
            case "td" or "th" when _tables == 1:
                OpenCell(name == "th", columnSpan);
                return true;
            case "caption" when _tables == 1:
                _current = _caption;
                return true;
            default:
                return false;
        }
    }

    private void OpenCell(bool isHead, int columnSpan)
    {
        if (_rows.Count == 0)
        {
            _rows.Add([]);
        }

        _rows[^1].Add(new(isHead, columnSpan));
        _current = _rows[^1][^1].Units;
        _strong = 0;
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "b" or "strong":
                _strong = Math.Max(0, _strong - 1);
                break;
            case "table" when _tables == 1:
                FlushTable();
                break;
            case "table":
                _tables = Math.Max(0, _tables - 1);
                break;
            case "td" or "th" or "tr" or "caption" when _tables == 1:
                _current = _paragraph;
                break;
            case "ul" or "ol":
                Flush();
                _lists = Math.Max(0, _lists - 1);
                break;
            default:
                PartWords(name, _current.Count > 0 ? _current[^1].Source.End : 0);
                break;
        }
    }

    private void PartWords(string name, int place)
    {
        if (!HtmlElements.IsBlock(name))
        {
            return;
        }

        if (_tables > 0)
        {
            _current.Add(new(' ', new(place, place), Strong: false));
        }
        else
        {
            Flush();
        }
    }

    private void FlushTable()
    {
        _tables = 0;
        Flush();
        TableBlocks.Add(_rows, [.. _caption], _blocks);
        _rows.Clear();
        _caption.Clear();
        _current = _paragraph;
    }

    private void Flush()
    {
        if (_heading > 0)
        {
            _blocks.Add(new(BlockKind.Heading, _heading, [.. _paragraph]));
        }
        else if (_paragraph.Count > 0)
        {
            _cutter.Cut([.. _paragraph], _isItem ? Math.Max(1, _lists) : 0);
        }

        _paragraph.Clear();
        _heading = 0;
        _isItem = _isItem && _lists > 0;
        _strong = 0;
    }

    private static int ColumnSpan(HtmlToken token) =>
        int.TryParse(((HtmlTagToken)token).GetAttribute("colspan"), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, MaximumColumnSpan)
            : 1;
}
