namespace PolicyBot.Benchmarks.Tables;

/// <summary>Which tables are measured, and how thoroughly.</summary>
/// <param name="Names">The tables; empty for all.</param>
/// <param name="Short">Whether each is measured in few rounds, so that all together take about two minutes.</param>
/// <param name="Archive">The folder of a large archive (<see cref="ArchiveFile"/>); null to leave its rows out.</param>
/// <param name="Indexes">Where indexes are kept between runs, so that vectors are made once.</param>
/// <param name="Vectors">Whether the archive is searched by meaning, too: its vectors take some minutes the first time, and go on where they were stopped.</param>
internal sealed record TableOptions(IReadOnlyList<string> Names, bool Short, string? Archive, string Indexes, bool Vectors)
{
    private static readonly TableOptions Default = new([], Short: false, Archive: null, Path.Combine(Checkout.Root, "artifacts", "benchmarks"), Vectors: false);

    /// <summary>Reads arguments; null where one is unknown or has no value.</summary>
    public static TableOptions? Read(string[] args) => args switch
    {
        [] => Default,
        ["--short", .. var rest] => Read(rest) is { } others ? others with { Short = true } : null,
        ["--vectors", .. var rest] => Read(rest) is { } others ? others with { Vectors = true } : null,
        ["--data", var folder, .. var rest] => Read(rest) is { } others ? others with { Archive = folder } : null,
        ["--index", var folder, .. var rest] => Read(rest) is { } others ? others with { Indexes = folder } : null,
        [var name, .. var rest] when AllTables.Names.Contains(name) => Read(rest) is { } others ? others with { Names = [name, .. others.Names] } : null,
        _ => null,
    };
}
