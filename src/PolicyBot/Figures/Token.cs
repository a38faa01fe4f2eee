namespace PolicyBot.Figures;

/// <param name="Kind">What the characters are.</param>
/// <param name="Start">The first UTF-16 unit, included.</param>
/// <param name="End">The first UTF-16 unit after the token.</param>
/// <param name="Word">What the lexicon knows of a word; null for other words and other tokens.</param>
/// <param name="Number">The value of a number; 0 otherwise.</param>
/// <param name="IsPlain">Whether a number is digits alone, without grouping or decimal point.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, Word? Word, decimal Number, bool IsPlain)
{
    public int Length => End - Start;
}
