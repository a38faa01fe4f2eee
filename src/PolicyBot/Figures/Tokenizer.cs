using System.Buffers;

namespace PolicyBot.Figures;

/// <summary>Cuts a text into tokens in one pass; white space is left out.</summary>
internal ref struct Tokenizer(string text)
{
    private const int LongestTag = 300;

    // More groups than a decimal has room for; the bound keeps a hostile list of pairs from being read again and again.
    private const int MostGroups = 12;

    private readonly bool _mayHoldAddresses = text.Contains("://", StringComparison.Ordinal) || text.Contains('@')
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase);

    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(16, text.Length / 4));
    private int _count;
    private int _noAddressBefore;

    /// <summary>The tokens of the text, in an array from the shared pool, which the caller gives back.</summary>
    public ReadOnlySpan<Token> Read(out Token[] rented)
    {
        var position = 0;
        while (position < text.Length)
        {
            position = char.IsWhiteSpace(text[position]) ? ReadSpace(position) : ReadToken(position);
        }

        rented = _tokens;
        return _tokens.AsSpan(0, _count);
    }

    private int ReadSpace(int start)
    {
        var lines = 0;
        var end = start;
        for (; end < text.Length && char.IsWhiteSpace(text[end]); end++)
        {
            lines += text[end] == '\n' ? 1 : 0;
        }

        return lines > 1 ? Add(TokenKind.Break, start, end) : end;
    }

    private int ReadToken(int start)
    {
        var c = text[start];
        if (_mayHoldAddresses && StartsChunk(start) && AddressFrom(start) is { } address)
        {
            return Add(TokenKind.Opaque, start, address);
        }

        if (char.IsAsciiDigit(c) || c == '.' && DigitAt(start + 1) && StartsDecimal(start))
        {
            return ReadNumber(start);
        }

        if (char.IsLetter(c))
        {
            return ReadWord(start);
        }

        if (Characters.VulgarFraction(c) is { } fraction)
        {
            return Add(TokenKind.Number, start, start + 1, number: fraction);
        }

        return c == '<' && TagFrom(start) is { } tag ? Add(TokenKind.Break, start, tag) : Add(TokenKind.Symbol, start, start + 1);
    }

    private int ReadWord(int start)
    {
        var end = start + 1;
        if (IsInitial(start))
        {
            for (end = start + 2; IsInitial(end); end += 2)
            {
            }

            if (end < text.Length && char.IsLetter(text[end]) && !LetterAt(end + 1))
            {
                end++;
            }

            // One letter and a full stop is the end of a sentence rather than an abbreviation ("Plan B.").
            end = end == start + 2 ? start + 1 : end;
        }
        else
        {
            while (LetterAt(end) || (end < text.Length && IsInnerMark(text[end]) && (LetterAt(end + 1) || IsMark(text[end]))))
            {
                end++;
            }
        }

        return Add(TokenKind.Word, start, end, Lexicon.Find(text.AsSpan(start, end - start)));
    }

    private int ReadNumber(int start)
    {
        var end = start;
        while (DigitAt(end))
        {
            end++;
        }

        if (ReadChain(end) is var chain && chain > end)
        {
            return Add(TokenKind.Chain, start, chain);
        }

        var whole = end;
        end = EndOfGroups(start, end);
        if (end < text.Length && text[end] == '.' && DigitAt(end + 1))
        {
            for (end++; DigitAt(end);)
            {
                end++;
            }
        }

        if (end < text.Length && text[end] is '.' or ':' && DigitAt(end + 1))
        {
            while (end < text.Length && (DigitAt(end) || (text[end] is '.' or ':' && DigitAt(end + 1))))
            {
                end++;
            }

            return Add(TokenKind.Opaque, start, end);
        }

        var isPlain = end == whole;
        var isCode = isPlain && text[start] == '0' && end - start > 2;
        return !isCode && TryValue(text.AsSpan(start, end - start), out var value)
            ? Add(TokenKind.Number, start, end, number: value, isPlain: isPlain)
            : Add(TokenKind.Opaque, start, end);
    }

    private static bool TryValue(ReadOnlySpan<char> digits, out decimal value)
    {
        // 28 digits are what a decimal holds exactly.
        const int longest = 28;
        value = 0;
        var count = 0;
        var decimals = -1;
        long chunk = 0;
        foreach (var c in digits)
        {
            if (c == '.')
            {
                decimals = 0;
            }
            else if (c != ',')
            {
                if (++count > longest)
                {
                    return false;
                }

                decimals += decimals >= 0 ? 1 : 0;
                if (count <= 18)
                {
                    chunk = (chunk * 10) + (c - '0');
                    value = count == 18 ? chunk : value;
                }
                else
                {
                    value = (value * 10) + (c - '0');
                }
            }
        }

        value = count < 18 ? chunk : value;
        value = decimals > 0 ? value * new decimal(1, 0, 0, false, (byte)decimals) : value;
        return true;
    }

    /// <summary>Groups of three ("1,500,000"), or of two with a last one of three ("1,00,000"); anything else is a list of numbers.</summary>
    private readonly int EndOfGroups(int start, int end)
    {
        if (end - start > 3)
        {
            return end;
        }

        var position = end;
        var pairs = 0;
        var triples = 0;
        while (pairs + triples < MostGroups && position < text.Length && text[position] == ','
            && DigitAt(position + 1) && DigitAt(position + 2))
        {
            var isTriple = DigitAt(position + 3);
            if ((isTriple && DigitAt(position + 4)) || (!isTriple && (triples > 0 || end - start > 2)))
            {
                return end;
            }

            pairs += isTriple ? 0 : 1;
            triples += isTriple ? 1 : 0;
            position += isTriple ? 4 : 3;
            if (isTriple && pairs > 0)
            {
                break;
            }
        }

        return triples == 0 ? end : position;
    }

    private readonly int ReadChain(int end)
    {
        var links = 0;
        var position = end;
        while (position < text.Length && (text[position] == '/' || Characters.IsHyphen(text[position])) && DigitAt(position + 1))
        {
            links++;
            for (position++; DigitAt(position);)
            {
                position++;
            }
        }

        return links > 1 ? position : end;
    }

    private int? AddressFrom(int start)
    {
        if (start < _noAddressBefore)
        {
            return null;
        }

        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or ']' or '>' or '"' or '|'))
        {
            end++;
        }

        var chunk = text.AsSpan(start, end - start);
        if (chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains('@')
            || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return end;
        }

        _noAddressBefore = end;
        return null;
    }

    private readonly int? TagFrom(int start)
    {
        if (!LetterAt(start + 1) && !(start + 1 < text.Length && text[start + 1] == '/'))
        {
            return null;
        }

        var length = text.AsSpan(start, Math.Min(LongestTag, text.Length - start)).IndexOf('>');
        return length < 0 ? null : start + length + 1;
    }

    private readonly bool StartsChunk(int start) =>
        start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '[' or '<' or '"' or '|';

    /// <summary>".5" is a number after a space or a currency; after anything else the point ends a sentence.</summary>
    private readonly bool StartsDecimal(int start) =>
        start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '[' or '-' or '+' or '~' or '<' or '>'
        || MoneyWords.OfSymbol(text[start - 1]) is not null;

    private readonly bool IsInitial(int position) =>
        LetterAt(position) && position + 1 < text.Length && text[position + 1] == '.' && !LetterAt(position - 1);

    private readonly bool DigitAt(int position) => position < text.Length && char.IsAsciiDigit(text[position]);

    private readonly bool LetterAt(int position) => position >= 0 && position < text.Length && char.IsLetter(text[position]);

    private static bool IsInnerMark(char c) => Characters.IsApostrophe(c) || IsMark(c);

    /// <summary>Accents that stand as characters of their own after their letter.</summary>
    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private int Add(TokenKind kind, int start, int end, Word? word = null, decimal number = 0, bool isPlain = false)
    {
        if (_count == _tokens.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(_count * 2);
            _tokens.CopyTo(larger, 0);
            ArrayPool<Token>.Shared.Return(_tokens, clearArray: true);
            _tokens = larger;
        }

        _tokens[_count++] = new Token(kind, start, end, word, number, isPlain);
        return end;
    }
}
