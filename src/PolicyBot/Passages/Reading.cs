using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>
/// A run of a document as a reader reads it: markup gone, white space folded to single spaces, slips read as the editor's notes say.
/// Search and figures work on this text; every run of it leads back to the published words.
/// </summary>
/// <remarks>Never shown as a quote: quotes are cut from the document.</remarks>
public sealed class Reading
{
    // Units mostly come from one published unit each, one behind the other. So only those places are kept where it is otherwise:
    // from there on each unit comes from the one behind that of the unit before. A span for every unit would take most of an archive's memory.
    private readonly Run[] _runs;

    /// <summary>A reading whose unit <c>i</c> comes from <paramref name="source"/><c>[i]</c> of the document.</summary>
    /// <param name="text">The words as read.</param>
    /// <param name="source">For each UTF-16 unit of <paramref name="text"/>, where it comes from; empty at its place for a unit that a note adds. Neither starts nor ends ever fall.</param>
    /// <exception cref="ArgumentException">The two differ in length.</exception>
    public Reading(string text, IReadOnlyList<TextSpan> source)
    {
        if (text.Length != source.Count)
        {
            throw new ArgumentException($"A reading of {text.Length} units needs as many places; {source.Count} were given.", nameof(source));
        }

        Text = text;
        var runs = new List<Run>();
        for (var i = 0; i < source.Count; i++)
        {
            if (i == 0 || source[i] != new TextSpan(source[i - 1].End, source[i - 1].End + 1))
            {
                runs.Add(new(i, source[i]));
            }
        }

        _runs = [.. runs];
    }

    /// <summary>The words as read.</summary>
    public string Text { get; }

    /// <summary>The published run behind a run of <see cref="Text"/>, from its first unit's start to its last unit's end.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is empty or does not lie within <see cref="Text"/>.</exception>
    public TextSpan ToDocument(TextSpan span) =>
        span.Start >= 0 && span.Start < span.End && span.End <= Text.Length
            ? new(SourceOf(span.Start).Start, SourceOf(span.End - 1).End)
            : throw new ArgumentOutOfRangeException(nameof(span), $"Characters {span.Start}-{span.End} are not a run of a reading of {Text.Length} characters.");

    /// <summary>The run of <see cref="Text"/> whose units come from within <paramref name="span"/> of the document; empty where none does.</summary>
    public TextSpan FromDocument(TextSpan span)
    {
        var start = FirstWhere(0, unit => unit.Start >= span.Start);
        var end = FirstWhere(start, unit => unit.End > span.End);
        return new(start, end);
    }

    private int FirstWhere(int from, Func<TextSpan, bool> isAtOrAfter)
    {
        var to = Text.Length;
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            (from, to) = isAtOrAfter(SourceOf(middle)) ? (from, middle) : (middle + 1, to);
        }

        return from;
    }

    private TextSpan SourceOf(int unit)
    {
        var (from, to) = (0, _runs.Length);
        while (to - from > 1)
        {
            var middle = from + ((to - from) / 2);
            (from, to) = _runs[middle].Unit <= unit ? (middle, to) : (from, middle);
        }

        var run = _runs[from];
        var start = run.Source.End + unit - run.Unit - 1;
        return unit == run.Unit ? run.Source : new(start, start + 1);
    }

    private readonly record struct Run(int Unit, TextSpan Source);
}
