using System.Text;
using PolicyBot.Documents;

namespace PolicyBot.Web.Reader;

/// <summary>Writes a document as HTML, with one run of it highlighted.</summary>
public sealed class DocumentHtml
{
    /// <summary>The id of the first highlighted element, to which an address leads as a fragment.</summary>
    public const string CitedId = "cited";

    private readonly Document _document;
    private readonly TextSpan _cited;
    private bool _isMarked;

    private DocumentHtml(Document document, TextSpan cited) => (_document, _cited) = (document, cited);

    /// <summary>Writes the parts of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="parts">Its parts in reading order.</param>
    /// <param name="cited">The run to highlight; null or an empty span for none.</param>
    public static Html Of(Document document, IReadOnlyList<DocumentPart> parts, TextSpan? cited)
    {
        var writer = new DocumentHtml(document, cited ?? default);
        var pieces = new List<Html>();
        if (!parts.Any(part => part.Level == 1))
        {
            pieces.Add(Html.Of($"<h1>{document.Title}</h1>"));
        }

        for (var i = 0; i < parts.Count;)
        {
            var end = i + 1;
            while (end < parts.Count && Belongs(parts[i], parts[end]))
            {
                end++;
            }

            pieces.Add(writer.Group([.. parts.Skip(i).Take(end - i)]));
            i = end;
        }

        return Html.Join(pieces);
    }

    private static bool Belongs(DocumentPart first, DocumentPart next) => first.Kind == next.Kind && first.Kind switch
    {
        DocumentPartKind.ListItem => first.Number is null == next.Number is null,
        DocumentPartKind.TableRow => first.ColumnHeads.SequenceEqual(next.ColumnHeads) && first.Cells.Count == next.Cells.Count,
        _ => false,
    };

    private Html Group(DocumentPart[] parts) => parts[0].Kind switch
    {
        DocumentPartKind.ListItem => List(parts),
        DocumentPartKind.TableRow => Table(parts),
        DocumentPartKind.Heading => Heading(parts[0]),
        DocumentPartKind.Aside => Html.Of($"<p class=\"aside\">{Words(parts[0].Words)}</p>"),
        DocumentPartKind.Boilerplate => Html.Of($"<p class=\"boilerplate\">{Words(parts[0].Words)}</p>"),
        _ => Html.Of($"<p>{Paragraph(parts[0])}</p>"),
    };

    private Html Heading(DocumentPart part) => part.Level switch
    {
        1 => Html.Of($"<h1>{Words(part.Words)}</h1>"),
        2 => Html.Of($"<h2>{Words(part.Words)}</h2>"),
        3 => Html.Of($"<h3>{Words(part.Words)}</h3>"),
        _ => Html.Of($"<h4>{Words(part.Words)}</h4>"),
    };

    private Html List(DocumentPart[] items) => items[0].Number is null
        ? Html.Of($"<ul>{items.Select(item => Html.Of($"<li>{Paragraph(item)}</li>")).ToList()}</ul>")
        : Html.Of($"<ol>{items.Select(item => Html.Of($"<li value=\"{item.Number ?? 1}\">{Paragraph(item)}</li>")).ToList()}</ol>");

    private Html Paragraph(DocumentPart part)
    {
        if (part.RunInLength == 0)
        {
            return Words(part.Words);
        }

        var (text, sources) = (part.Words.Text, part.Words.Sources);
        var runIn = Words(new(text[..part.RunInLength], [.. sources.Take(part.RunInLength)]));
        return Html.Of($"<strong>{runIn}</strong>{Words(new(text[part.RunInLength..], [.. sources.Skip(part.RunInLength)]))}");
    }

    private Html Table(DocumentPart[] rows)
    {
        var heads = rows[0].ColumnHeads;
        var head = heads.Count == 0 ? Html.Empty : Html.Of($"<thead><tr>{heads.Select(words => Html.Of($"<th scope=\"col\">{words}</th>"))}</tr></thead>");
        return Html.Of($"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>{head}<tbody>{rows.Select(Row).ToList()}</tbody></table></div>");
    }

    private Html Row(DocumentPart row)
    {
        if (row.Cells.Count == 0)
        {
            return Html.Of($"<tr><td colspan=\"{Math.Max(row.ColumnHeads.Count, 1)}\">{Words(row.Words)}</td></tr>");
        }

        return Html.Of($"<tr>{row.Cells.Select(cell => Html.Of($"<td>{Words(cell)}</td>")).ToList()}</tr>");
    }

    private Html Words(PublishedWords words)
    {
        var pieces = new List<Html>();
        var run = new StringBuilder();
        var isCited = false;
        for (var i = 0; i < words.Text.Length; i++)
        {
            var source = words.Sources[i];
            // Half of a surrogate pair cannot stand alone.
            var isPair = i > 0 && char.IsSurrogatePair(words.Text[i - 1], words.Text[i]);
            if (!isPair && source.Overlaps(_cited) != isCited)
            {
                Flush(pieces, run, isCited);
                isCited = !isCited;
            }

            run.Append(words.Text[i]);
            foreach (var note in _document.Notes.Where(note => note.Span.Contains(source) && source.End == note.Span.End))
            {
                Flush(pieces, run, isCited);
                pieces.Add(NoteHtml.Of(note));
            }
        }

        Flush(pieces, run, isCited);
        return Html.Join(pieces);
    }

    private void Flush(List<Html> pieces, StringBuilder run, bool isCited)
    {
        if (run.Length == 0)
        {
            return;
        }

        var words = run.ToString();
        run.Clear();
        if (!isCited)
        {
            pieces.Add(Html.Text(words));
            return;
        }

        // Where no fragment leads to it, taking the focus brings it into view, and to a screen reader, without a script.
        pieces.Add(_isMarked ? Html.Of($"<mark>{words}</mark>") : Html.Of($"<mark id=\"{CitedId}\" tabindex=\"-1\" autofocus>{words}</mark>"));
        _isMarked = true;
    }
}
