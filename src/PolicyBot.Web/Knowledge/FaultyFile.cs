namespace PolicyBot.Web.Knowledge;

/// <summary>A place in the knowledge folder that is at fault, without what it says.</summary>
/// <param name="File">The file's path in the folder; "." for the folder itself.</param>
/// <param name="Line">The line, counted from 1; null where no line is to blame.</param>
public sealed record FaultyFile(string File, int? Line)
{
    /// <summary>The places that keep the folder from being served as it is now.</summary>
    public static IReadOnlyList<FaultyFile> Of(ServedKnowledge served) =>
        [.. served.Faults.Select(fault => new FaultyFile(Path.IsPathRooted(fault.File) ? "." : fault.File, fault.Line))];
}
