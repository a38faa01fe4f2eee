using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>One UTF-16 unit of readable text while a document is being cut: markup is gone, white space is not folded yet.</summary>
/// <param name="Char">The unit as read; <see cref="LineEnd"/> between the lines of a paragraph, <see cref="HardBreak"/> where the author broke the line on purpose.</param>
/// <param name="Source">Where it comes from; several units share a source where an entity reads as several.</param>
/// <param name="Strong">Whether it is set in bold.</param>
internal readonly record struct ReadUnit(char Char, TextSpan Source, bool Strong)
{
    public const char LineEnd = '\n';
    public const char HardBreak = '\u2028';
}
