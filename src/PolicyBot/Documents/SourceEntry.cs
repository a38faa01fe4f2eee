namespace PolicyBot.Documents;

/// <summary>What sources.json says of one document.</summary>
internal sealed record SourceEntry
{
    public required string Id { get; init; }

    public required int IdLine { get; init; }

    public required string File { get; init; }

    public required int FileLine { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public string? Republisher { get; init; }

    public DateOnly? Published { get; init; }

    public Uri? Url { get; init; }

    public string? Licence { get; init; }

    /// <summary>The pin; null where there is no field for it.</summary>
    public SourcePin? Pin { get; init; }

    public IReadOnlyList<SourceNote> Notes { get; init; } = [];

    public IReadOnlyList<SourceBoilerplate> Boilerplate { get; init; } = [];
}

/// <summary>A pin as it stands in sources.json.</summary>
/// <param name="Sha256">The pinned hash; null where the field holds null.</param>
/// <param name="Line">The line of the value, counted from 1.</param>
/// <param name="ValueEnd">The column behind the value's last character: how many characters of its line stand before that place.</param>
internal sealed record SourcePin(string? Sha256, int Line, int ValueEnd);

/// <summary>A note as it stands in sources.json.</summary>
internal sealed record SourceNote(string At, string Reads, string? Why, int Line);

/// <summary>A boilerplate run as it stands in sources.json.</summary>
internal sealed record SourceBoilerplate(string From, string To, int Line);
