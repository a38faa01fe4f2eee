using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;
using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Reads Markdown by way of Markdig.</summary>
internal sealed class MarkdownBlocks
{
    private const int MaximumInlineLength = 16_384;
    private const int MaximumOpenLinks = 256;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly string _text;
    private readonly List<Block> _blocks;
    private readonly ParagraphCutter _cutter;
    private int _readTo;
    private int _tablesEndBefore = int.MaxValue;

    private MarkdownBlocks(string text, List<Block> blocks)
    {
        _text = text;
        _blocks = blocks;
        _cutter = new(blocks, isMarkdown: true);
    }

    /// <summary>Cuts a document.</summary>
    /// <exception cref="ArgumentException">The document nests deeper than Markdig goes.</exception>
    public static void Read(string text, List<Block> blocks) => new MarkdownBlocks(text, blocks).ReadAll(Markdown.Parse(text, Pipeline), 0, 0);

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.Closed += LimitInlines;
        return builder.Build();
    }

    // Markdig takes time in the square of a paragraph's length over some malformed ones, for example 40,000 times "[a](".
    // Those are read as plain lines. A long table is one paragraph to Markdig at this point and well formed.
    private static void LimitInlines(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        var paragraph = (LeafBlock)block;
        if (paragraph.Span.Length > MaximumInlineLength)
        {
            var words = paragraph.Lines.ToString();
            paragraph.ProcessInlines = IsTable(words) && OpenLinks(words) <= MaximumOpenLinks;
        }
    }

    private static bool IsTable(string words)
    {
        foreach (var line in words.AsSpan().EnumerateLines())
        {
            if (!line.Contains('|'))
            {
                return false;
            }
        }

        return true;
    }

    private static int OpenLinks(string words) => words.AsSpan().Count("](") - words.AsSpan().Count(')');

    private void ReadAll(ContainerBlock container, int depth, int listDepth)
    {
        foreach (var block in container)
        {
            if (block.Span.Start >= _readTo)
            {
                Read(block, depth, listDepth);
            }
        }
    }

    private void Read(Markdig.Syntax.Block block, int depth, int listDepth)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition or ThematicBreakBlock:
                break;
            case HeadingBlock heading:
                ReadHeading(heading, depth);
                break;
            case HtmlBlock html:
                ReadHtml(html);
                break;
            case FencedCodeBlock fenced:
                ReadFenced(fenced, depth);
                break;
            case Table table:
                ReadTable(table, depth);
                break;
            case ListBlock list:
                ReadAll(list, listDepth + 1, listDepth + 1);
                break;
            case ContainerBlock container:
                ReadAll(container, depth, listDepth);
                break;
            case LeafBlock { Inline: not null } leaf when InlineUnits.Read(_text, leaf, Span(leaf)) is { } units:
                _cutter.Cut(units, depth);
                break;
            case LeafBlock:
                PlainTextBlocks.Read(_text, Span(block), _cutter, depth);
                break;
        }
    }

    private void ReadHeading(HeadingBlock heading, int depth)
    {
        if (heading.Inline is null || InlineUnits.Read(_text, heading, Span(heading)) is not { } units)
        {
            PlainTextBlocks.Read(_text, Span(heading), _cutter, depth);
            return;
        }

        var words = ReadingComposer.Fold(units);
        if (!words.Any(char.IsLetterOrDigit))
        {
            return;
        }

        // A rule typed right below a paragraph makes Markdown take the paragraph for a heading.
        if (heading.IsSetext && !HeadingRule.IsBoldHeading(words))
        {
            _cutter.Cut(units, depth);
        }
        else
        {
            _blocks.Add(new(BlockKind.Heading, heading.Level, units));
            if (words.EndsWith('.') && HeadingRule.EndsSentence(words))
            {
                // A heading that is a sentence states something; as a passage too, it can be quoted.
                _blocks.Add(new(BlockKind.Paragraph, 0, units));
            }
        }
    }

    // A blank line ends Markdown's HTML block, but not the table that stands in it.
    private void ReadHtml(HtmlBlock html)
    {
        var span = Span(html);
        var words = _text.AsSpan(span.Start, span.Length);
        if (words.LastIndexOf("<table", StringComparison.OrdinalIgnoreCase) > words.LastIndexOf("</table", StringComparison.OrdinalIgnoreCase))
        {
            span = span with { End = TableEnd(span.End) };
        }

        HtmlBlocks.Read(_text, span, _blocks);
        _readTo = span.End;
    }

    // Where there is no end, the answer is kept: looking for it anew at each of many unclosed tables would take time in the square.
    private int TableEnd(int from)
    {
        const string Tag = "</table>";
        if (from < _tablesEndBefore)
        {
            var end = _text.IndexOf(Tag, from, StringComparison.OrdinalIgnoreCase);
            if (end >= 0)
            {
                return end + Tag.Length;
            }

            _tablesEndBefore = from;
        }

        return from;
    }

    private void ReadFenced(FencedCodeBlock fenced, int depth)
    {
        var span = Span(fenced);
        var first = _text.IndexOf('\n', span.Start, span.Length);
        var last = _text.LastIndexOf('\n', span.End - 1, span.Length);
        if (first >= 0)
        {
            var end = fenced.ClosingFencedCharCount > 0 && last > first ? last : span.End;
            PlainTextBlocks.Read(_text, new(first + 1, Math.Max(first + 1, end)), _cutter, depth);
        }
    }

    private void ReadTable(Table table, int depth)
    {
        // The table's place is right, those of its cells are not always: each is looked for behind the one before it.
        var place = Span(table);
        var rows = new List<List<TableCell>>();
        foreach (var row in table.OfType<TableRow>())
        {
            rows.Add([]);
            foreach (var cell in row.OfType<Markdig.Extensions.Tables.TableCell>())
            {
                rows[^1].Add(new(row.IsHeader, Math.Max(1, cell.ColumnSpan)));
                foreach (var leaf in cell.OfType<LeafBlock>().Where(leaf => leaf.Inline is not null))
                {
                    if (InlineUnits.Read(_text, leaf, place) is not { } units)
                    {
                        PlainTextBlocks.Read(_text, Span(table), _cutter, depth);
                        return;
                    }

                    rows[^1][^1].Units.AddRange(units);
                    place = units.Count > 0 ? place with { Start = units[^1].Source.End } : place;
                }
            }
        }

        TableBlocks.Add(rows, [], _blocks);
    }

    private TextSpan Span(Markdig.Syntax.Block block) =>
        new(Math.Clamp(block.Span.Start, 0, _text.Length), Math.Clamp(block.Span.End + 1, block.Span.Start, _text.Length));
}
