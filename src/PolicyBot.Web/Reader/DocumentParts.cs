using System.Globalization;
using PolicyBot.Documents;
using PolicyBot.Passages;

namespace PolicyBot.Web.Reader;

/// <summary>Lays a document out in reading order: its passages, and between them the title, headings and boilerplate that are no passages.</summary>
public sealed class DocumentParts
{
    private readonly Document _document;
    private readonly List<DocumentPart> _parts = [];

    private DocumentParts(Document document) => _document = document;

    /// <summary>The parts of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passages">Its passages in reading order.</param>
    public static IReadOnlyList<DocumentPart> Read(Document document, IEnumerable<Passage> passages)
    {
        var parts = new DocumentParts(document);
        var position = 0;
        foreach (var passage in passages)
        {
            var gap = new TextSpan(position, Math.Max(position, passage.Span.Start));
            var lineStart = document.Text.AsSpan(gap.Start, gap.Length).LastIndexOf('\n') + 1 + gap.Start;
            var words = PublishedWords.Of(document, gap);
            parts.AddLines(new(gap.Start, lineStart), words, passage);
            parts.Add(passage, new(lineStart, gap.End), words);
            position = Math.Max(position, passage.Span.End);
        }

        var rest = new TextSpan(position, document.Text.Length);
        parts.AddLines(rest, PublishedWords.Of(document, rest), next: null);
        return parts._parts;
    }

    private void AddLines(TextSpan span, PublishedWords gap, Passage? next)
    {
        foreach (var group in LineGroups(span))
        {
            // A long heading may be wrapped onto several lines, but a title and its issuer's line may touch too.
            var words = gap.Within(group);
            var isWhole = IsBoilerplate(group) || IsTableHead(words.Text, next) || HeadingLevel(group, words.Text, next) > 0;
            foreach (var lines in isWhole ? [group] : Lines(group))
            {
                Add(lines, gap.Within(lines), next);
            }
        }
    }

    private void Add(TextSpan lines, PublishedWords words, Passage? next)
    {
        if (!HoldsWords(words.Text) || IsTableHead(words.Text, next))
        {
            return;
        }

        var level = HeadingLevel(lines, words.Text, next);
        _parts.Add(IsBoilerplate(lines) ? new(DocumentPartKind.Boilerplate, words)
            : level > 0 ? new(DocumentPartKind.Heading, words) { Level = level }
            : new(DocumentPartKind.Aside, words));
    }

    private IEnumerable<TextSpan> LineGroups(TextSpan span)
    {
        var group = default(TextSpan?);
        foreach (var line in Lines(span))
        {
            var isBlank = _document.Text.AsSpan(line.Start, line.Length).IsWhiteSpace();
            var opens = MarkdownMarks.HeadingLevel(_document.Text, line) > 0;
            if ((isBlank || opens) && group is { } closed)
            {
                yield return closed;
                group = null;
            }

            group = isBlank ? null : group?.Union(line) ?? line;
        }

        if (group is { } last)
        {
            yield return last;
        }
    }

    private IEnumerable<TextSpan> Lines(TextSpan span)
    {
        var start = span.Start;
        while (start < span.End)
        {
            var length = _document.Text.AsSpan(start, span.End - start).IndexOf('\n');
            var end = length < 0 ? span.End : start + length;
            yield return new(start, end);
            start = end + 1;
        }
    }

    private bool IsBoilerplate(TextSpan span) => _document.Boilerplate.Any(run => run.Overlaps(span));

    private int HeadingLevel(TextSpan line, string words, Passage? next)
    {
        var hasTitle = _parts.Exists(part => part.Level == 1);
        if (!hasTitle && Same(words, _document.Title))
        {
            return 1;
        }

        if (HeadingIndex(words, next) is >= 0 and var index)
        {
            return Math.Min(index + 2, 6);
        }

        var marked = MarkdownMarks.HeadingLevel(_document.Text, line);
        return marked == 1 && !hasTitle && _parts.Count == 0 ? 1
            : marked > 0 ? Math.Max(marked, 2)
            : MarkdownMarks.IsBold(_document.Text, line) ? 3
            : 0;
    }

    private void Add(Passage passage, TextSpan opening, PublishedWords gap)
    {
        var words = PublishedWords.Of(passage);
        var before = gap.Within(opening);
        var number = ItemNumber(before.Text);
        if (passage.Kind == PassageKind.TableRow)
        {
            _parts.Add(new(DocumentPartKind.TableRow, words)
            {
                ColumnHeads = passage.ColumnHeads,
                Cells = [.. passage.Cells.Select(words.Within)],
            });
            return;
        }

        var opens = number is null && HoldsWords(before.Text);
        if (opens && IsBoilerplate(opening))
        {
            _parts.Add(new(DocumentPartKind.Boilerplate, before));
            opens = false;
        }

        _parts.Add(new(passage.Kind == PassageKind.ListItem ? DocumentPartKind.ListItem : DocumentPartKind.Paragraph, opens ? Spaced(before, opening).Then(words) : words)
        {
            Number = passage.Kind == PassageKind.ListItem ? number : null,
            RunInLength = opens && HeadingIndex(before.Text, passage) >= 0 ? before.Text.Length : RunInLength(words.Text, passage),
        });
    }

    // Bold words that open a paragraph head it and are part of it, where no heading of the same words stands above.
    private int RunInLength(string words, Passage passage) =>
        passage.Headings is not [.., var heading] || !words.StartsWith(heading, StringComparison.Ordinal) || _parts.Exists(part => part.Level > 0 && Same(part.Words.Text, heading)) ? 0
        : words.Length == heading.Length ? heading.Length
        : words[heading.Length] == ':' ? heading.Length + 1
        : words[heading.Length] == ' ' ? heading.Length
        : 0;

    private static PublishedWords Spaced(PublishedWords words, TextSpan span) => words.Then(new(" ", [new(span.End - 1, span.End)]));

    private static int HeadingIndex(string words, Passage? next)
    {
        for (var i = 0; i < next?.Headings.Count; i++)
        {
            if (Same(words, next.Headings[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // The heads of a table stand above its rows on the page, whatever marks part them in the document.
    private static bool IsTableHead(string words, Passage? next) =>
        next is { Kind: PassageKind.TableRow, ColumnHeads.Count: > 0 }
        && Letters(words) is var line
        && line.Length <= next.ColumnHeads.Sum(head => Letters(head).Length)
        && next.ColumnHeads.All(head => line.Contains(Letters(head), StringComparison.Ordinal));

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));

    private static int? ItemNumber(string opening) =>
        int.TryParse(opening.Trim(' ', '.', ')', '('), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Same(string words, string heading) =>
        words.AsSpan().TrimEnd(": ").Equals(heading.AsSpan().TrimEnd(": "), StringComparison.OrdinalIgnoreCase);

    private static bool HoldsWords(string text) => text.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit);
}
