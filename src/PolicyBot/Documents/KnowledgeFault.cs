namespace PolicyBot.Documents;

/// <summary>One thing that is wrong with a knowledge folder.</summary>
/// <param name="File">The faulty file, as the owner would name it: relative to the knowledge folder.</param>
/// <param name="Line">The line in that file, counted from 1; null where no line is to blame, as for a missing file.</param>
/// <param name="Message">What was given, what was expected, what to do.</param>
public sealed record KnowledgeFault(string File, int? Line, string Message)
{
    /// <summary>The fault as one line: "sources.json:12: message".</summary>
    public override string ToString() =>
        Line is { } line ? FormattableString.Invariant($"{File}:{line}: {Message}") : $"{File}: {Message}";
}
