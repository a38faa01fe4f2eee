using PolicyBot.Documents;

namespace PolicyBot.Figures;

/// <summary>The tokens of a text, asked by position; a position beyond either end is a token of no kind.</summary>
internal readonly ref struct TokenRun(string text, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public string Text => text;

    public int Count => _tokens.Length;

    public TokenKind Kind(int i) => (uint)i < (uint)_tokens.Length ? _tokens[i].Kind : TokenKind.None;

    public ref readonly Token this[int i] => ref _tokens[i];

    public bool IsWord(int i) => Kind(i) == TokenKind.Word;

    public bool IsNumber(int i) => Kind(i) == TokenKind.Number;

    public Word? Word(int i) => (uint)i < (uint)_tokens.Length ? _tokens[i].Word : null;

    public bool Has(int i, WordRoles roles) => Word(i) is { } word && (word.Roles & roles) != 0;

    /// <param name="i">The token.</param>
    /// <param name="word">A word in lower case.</param>
    public bool Is(int i, string word)
    {
        if ((uint)i >= (uint)_tokens.Length)
        {
            return false;
        }

        // Length and first letter tell most words apart without a comparison.
        ref readonly var token = ref _tokens[i];
        return token.End - token.Start == word.Length && (text[token.Start] | ' ') == word[0] && token.Kind == TokenKind.Word
            && text.AsSpan(token.Start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    public bool IsAny(int i, string first, string second) => Is(i, first) || Is(i, second);

    public bool IsAny(int i, string first, string second, string third) => Is(i, first) || Is(i, second) || Is(i, third);

    /// <summary>The character of a one-character token of punctuation, NUL for every other token.</summary>
    public char Symbol(int i) => Kind(i) == TokenKind.Symbol ? text[_tokens[i].Start] : '\0';

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsGlued(int i) => i > 0 && i < _tokens.Length && _tokens[i].Start == _tokens[i - 1].End;

    /// <summary>Whether a hyphen at <paramref name="i"/> touches the tokens on both its sides.</summary>
    public bool IsInnerHyphen(int i) => Characters.IsHyphen(Symbol(i)) && IsGlued(i) && IsGlued(i + 1);

    public bool IsCapital(int i) => IsWord(i) && char.IsUpper(text[_tokens[i].Start]);

    /// <summary>Whether a word ends in s as plural nouns do.</summary>
    public bool EndsInS(int i) => IsWord(i) && _tokens[i].Length > 1 && text[_tokens[i].End - 1] is 's' or 'S';

    public ReadOnlySpan<char> Letters(int i) => text.AsSpan(_tokens[i].Start, _tokens[i].Length);

    public TextSpan Span(int first, int next) => new(_tokens[first].Start, _tokens[next - 1].End);

    public string Cut(int first, int next) => text[_tokens[first].Start.._tokens[next - 1].End];
}
