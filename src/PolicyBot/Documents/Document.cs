namespace PolicyBot.Documents;

/// <summary>A published text, exactly as its file holds it, and what sources.json says of it.</summary>
/// <remarks><see cref="Text"/> is the single truth: all else in the engine points into it.</remarks>
public sealed record Document
{
    /// <summary>Names the document in citations and addresses; unique in its knowledge folder.</summary>
    public required string Id { get; init; }

    /// <summary>The file's path, relative to the knowledge folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The title as sources.json gives it, else the text's first line.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote the text; null where unknown.</summary>
    public string? Author { get; init; }

    /// <summary>Who issued the text; null where unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who republished it, where the text comes from there; null where nobody did or it is unknown.</summary>
    public string? Republisher { get; init; }

    /// <summary>The day of publication; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The publisher's page, absolute, http or https; null where unknown.</summary>
    public Uri? Url { get; init; }

    /// <summary>The terms the text is under; null where unknown.</summary>
    public string? Licence { get; init; }

    /// <summary>The sha256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The file's UTF-8 bytes decoded, less a byte order mark; line ends untouched.</summary>
    public required string Text { get; init; }

    /// <summary>The editor's notes on slips of the text, in the order of their spans; never null.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Runs that are kept in the text but not answered from; never null.</summary>
    public IReadOnlyList<TextSpan> Boilerplate { get; init; } = [];

    /// <summary>The words of <paramref name="span"/>, exactly as published.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the text.</exception>
    public string Cut(TextSpan span) =>
        span.Start >= 0 && span.Start <= span.End && span.End <= Text.Length
            ? Text[span.Start..span.End]
            : throw new ArgumentOutOfRangeException(
                nameof(span),
                $"Cannot quote characters {span.Start}-{span.End} of '{Id}': its text has {Text.Length} characters. Was the document edited after it was indexed?");
}
