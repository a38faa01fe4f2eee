using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>A word or sign as typed.</summary>
/// <param name="Text">The word as typed.</param>
/// <param name="Folded">The word in lower case without accents; of an abbreviation its letters.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsWord">Whether it has a letter or digit.</param>
internal sealed record SpanishToken(string Text, string Folded, TextSpan Span, bool IsWord)
{
    /// <summary>Whether it starts with a capital.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);
}
