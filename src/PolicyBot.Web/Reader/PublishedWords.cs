using System.Text;
using PolicyBot.Documents;
using PolicyBot.Passages;

namespace PolicyBot.Web.Reader;

/// <summary>A run of a document as it is shown: the published words without markup, white space folded, slips as published.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sources">For each UTF-16 unit of <paramref name="Text"/> where it stands in the document; never empty, starts never fall.</param>
public sealed record PublishedWords(string Text, IReadOnlyList<TextSpan> Sources)
{
    /// <summary>The words of a passage.</summary>
    public static PublishedWords Of(Passage passage)
    {
        var (document, reading) = (passage.Document, passage.Reading);
        var words = new Writer(document);
        var shown = 0;
        for (var i = 0; i < reading.Text.Length; i++)
        {
            var source = reading.ToDocument(new(i, i + 1));
            if (source.Length == 0 || source.Start < shown)
            {
                continue;
            }

            // A reading has the note's words where a note stands; readers see what was published.
            if (document.Notes.FirstOrDefault(note => note.Span.Contains(source) && passage.Span.Contains(note.Span)) is { } note)
            {
                words.AppendPublished(note.Span);
                shown = note.Span.End;
            }
            else
            {
                words.Append(reading.Text[i], source);
            }
        }

        return words.Done();
    }

    /// <summary>A run outside of all passages, such as a heading, less its Markdown marks and HTML tags.</summary>
    public static PublishedWords Of(Document document, TextSpan span)
    {
        var words = new Writer(document);
        words.AppendUnmarked(span);
        return words.Done();
    }

    /// <summary>The part that comes from within a run of the document, less white space around it.</summary>
    public PublishedWords Within(TextSpan span)
    {
        var first = 0;
        while (first < Text.Length && (!span.Contains(Sources[first]) || Text[first] == ' '))
        {
            first++;
        }

        var end = first;
        while (end < Text.Length && span.Contains(Sources[end]))
        {
            end++;
        }

        while (end > first && Text[end - 1] == ' ')
        {
            end--;
        }

        return new(Text[first..end], [.. Sources.Skip(first).Take(end - first)]);
    }

    /// <summary>These words and others behind them.</summary>
    public PublishedWords Then(PublishedWords others) => new(Text + others.Text, [.. Sources, .. others.Sources]);

    private sealed class Writer(Document document)
    {
        private readonly StringBuilder _text = new();
        private readonly List<TextSpan> _sources = [];

        public void Append(char unit, TextSpan source)
        {
            if (!char.IsWhiteSpace(unit) && !char.IsControl(unit))
            {
                _text.Append(unit);
                _sources.Add(source);
            }
            else if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(' ');
                _sources.Add(source);
            }
        }

        public void AppendPublished(TextSpan span)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                Append(document.Text[i], new(i, i + 1));
            }
        }

        public void AppendUnmarked(TextSpan span)
        {
            foreach (var i in MarkdownMarks.Unmarked(document.Text, span))
            {
                Append(document.Text[i], new(i, i + 1));
            }
        }

        public PublishedWords Done()
        {
            var length = _text.Length > 0 && _text[^1] == ' ' ? _text.Length - 1 : _text.Length;
            return new(_text.ToString(0, length), [.. _sources.Take(length)]);
        }
    }
}
