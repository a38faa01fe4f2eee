using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>The part of an editor's note in which the published words and the right ones differ.</summary>
/// <param name="Span">The published units that are replaced; empty where units are only added.</param>
/// <param name="Reads">What is read in their place; empty where they are only left out.</param>
internal readonly record struct Correction(TextSpan Span, string Reads)
{
    public static Correction[] From(Document document) => [.. document.Notes.Select(note => From(note, document.Cut(note.Span)))];

    private static Correction From(Note note, string published)
    {
        var shorter = Math.Min(published.Length, note.Reads.Length);
        var prefix = published.AsSpan().CommonPrefixLength(note.Reads);
        var suffix = 0;
        while (suffix < shorter - prefix && published[^(suffix + 1)] == note.Reads[^(suffix + 1)])
        {
            suffix++;
        }

        return new(new(note.Span.Start + prefix, note.Span.End - suffix), note.Reads[prefix..^suffix]);
    }
}
