namespace PolicyBot.Documents;

/// <summary>Finds where the notes and boilerplate of sources.json stand in a text.</summary>
internal static class DocumentNotes
{
    /// <summary>The notes in the order of their spans; those that cannot be placed are faults.</summary>
    public static IReadOnlyList<Note> PlaceNotes(SourceEntry entry, string text, SourcesFaults log)
    {
        var placed = new List<(Note Note, int Line)>();
        foreach (var note in entry.Notes)
        {
            var count = Count(text, note.At, 0);
            if (count == 1)
            {
                var start = text.IndexOf(note.At, StringComparison.Ordinal);
                placed.Add((new(new(start, start + note.At.Length), note.Reads, note.Why), note.Line));
            }
            else
            {
                log.Add(note.Line, Times(note.At, count, entry, "Quote more words around the slip, exactly as the file has them."));
            }
        }

        placed.Sort((left, right) => left.Note.Span.CompareTo(right.Note.Span));
        RefuseOverlaps(placed, item => item.Note.Span, item => item.Line, "note", log);
        return [.. placed.Select(item => item.Note)];
    }

    /// <summary>The boilerplate runs in order; those that cannot be placed are faults.</summary>
    public static IReadOnlyList<TextSpan> PlaceBoilerplate(SourceEntry entry, string text, SourcesFaults log)
    {
        var placed = new List<(TextSpan Span, int Line)>();
        foreach (var run in entry.Boilerplate)
        {
            const string Advice = "Quote more words, exactly as the file has them.";
            var starts = Count(text, run.From, 0);
            if (starts != 1)
            {
                log.Add(run.Line, Times(run.From, starts, entry, Advice));
                continue;
            }

            var start = text.IndexOf(run.From, StringComparison.Ordinal);
            var ends = Count(text, run.To, start);
            if (ends != 1)
            {
                log.Add(run.Line, Times(run.To, ends, entry, Advice, $" at or behind \"{run.From}\""));
                continue;
            }

            var end = text.IndexOf(run.To, start, StringComparison.Ordinal) + run.To.Length;
            placed.Add((new(start, Math.Max(end, start + run.From.Length)), run.Line));
        }

        placed.Sort((left, right) => left.Span.CompareTo(right.Span));
        RefuseOverlaps(placed, item => item.Span, item => item.Line, "boilerplate run", log);
        return [.. placed.Select(item => item.Span)];
    }

    private static void RefuseOverlaps<T>(List<T> placed, Func<T, TextSpan> span, Func<T, int> line, string name, SourcesFaults log)
    {
        for (var i = 1; i < placed.Count; i++)
        {
            if (span(placed[i - 1]).Overlaps(span(placed[i])))
            {
                log.Add(line(placed[i]), FormattableString.Invariant($"this {name} overlaps the {name} of line {line(placed[i - 1])}; make one of the two."));
            }
        }
    }

    private static string Times(string words, int count, SourceEntry entry, string advice, string where = "") =>
        FormattableString.Invariant($"\"{words}\" stands {count} times in {entry.File}{where}; it must stand there exactly once. {advice}");

    private static int Count(string text, string words, int from)
    {
        var count = 0;
        for (var at = text.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
